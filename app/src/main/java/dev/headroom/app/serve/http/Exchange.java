package dev.headroom.app.serve.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.headroom.app.serve.signature.SignatureException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Answers the whole requests of one connection: calls go to the endpoint, the rest is answered here. What is checked
 * first, and so decides the error where several things are wrong, is as DynamoDB has it: JSON, operation, signature
 * (facts §11.9). A right call is parsed once only, by the endpoint; the check for JSON comes when another one fails.
 */
final class Exchange {
    private static final AsciiString TARGET = AsciiString.cached("x-amz-target");
    private static final JsonFactory JSON = new JsonFactory();

    private final Endpoint endpoint;
    private final Access access;
    private final Answer answers;
    private final Consumer<Throwable> bugs;

    Exchange(Endpoint endpoint, Access access, Answer answers, Consumer<Throwable> bugs) {
        this.endpoint = endpoint;
        this.access = access;
        this.answers = answers;
        this.bugs = bugs;
    }

    /** The answer, head and body, ready to be sent. */
    ByteBuf answer(HttpRequest request, Body body, Persistence persistence, ByteBufAllocator allocator) {
        boolean isRoot = RequestPath.isRoot(request.uri());
        if (isRoot && request.method().equals(HttpMethod.POST)) {
            MediaType type = MediaType.of(request.headers().get(HttpHeaderNames.CONTENT_TYPE));
            if (type != null || body.isEmpty()) {
                MediaType answered = type == null ? MediaType.JSON : type;
                return call(request, body, new Headers(answered, null, Cors.lines(request), persistence), allocator);
            }
        }
        return Pages.answer(request, isRoot, persistence, answers, allocator);
    }

    private ByteBuf call(HttpRequest request, Body body, Headers headers, ByteBufAllocator allocator) {
        ByteBuf answer = Answer.begin(allocator);
        int start = answer.writerIndex();
        int status;
        try {
            status = execute(request, body, answer);
        } catch (RefusedException refused) {
            status = refuse(refused.refusal(), answer, start);
        } catch (RuntimeException | StackOverflowError bug) {
            bugs.accept(bug);
            status = refuse(Refusal.INTERNAL, answer, start);
        }
        return packed(request, status, headers, answer);
    }

    private static int refuse(Refusal refusal, ByteBuf answer, int start) {
        answer.writerIndex(start).writeBytes(refusal.json());
        return refusal.status();
    }

    private int execute(HttpRequest request, Body sent, ByteBuf answer) throws RefusedException {
        String coding = request.headers().get(HttpHeaderNames.CONTENT_ENCODING);
        Body body = coding == null ? sent : Unpacking.unpack(sent, coding);
        String target = request.headers().get(TARGET);
        if (target == null || !endpoint.knows(target)) {
            throw new RefusedException(isJson(body) ? Refusal.UNKNOWN_OPERATION : Refusal.SERIALIZATION);
        }
        try {
            access.check(request, sent.bytes(), sent.offset(), sent.length());
        } catch (SignatureException unsigned) {
            throw new RefusedException(isJson(body) ? Refusal.of(unsigned) : Refusal.SERIALIZATION, unsigned);
        }
        return endpoint.answer(target, body.bytes(), body.offset(), body.length(), answer);
    }

    private ByteBuf packed(HttpRequest request, int status, Headers headers, ByteBuf answer) {
        ContentCoding coding = answer.readableBytes() < Packing.MIN_BYTES
                ? null
                : AcceptEncoding.choose(request.headers().get(HttpHeaderNames.ACCEPT_ENCODING));
        return coding == null
                ? answers.finish(status, headers, answer)
                : answers.finish(status, headers.packedBy(coding), Packing.pack(answer, coding));
    }

    /** Nothing at all passes, as with DynamoDB. */
    private static boolean isJson(Body body) {
        try (JsonParser parser = JSON.createParser(body.bytes(), body.offset(), body.length())) {
            return parser.nextToken() == null || parser.skipChildren().nextToken() == null;
        } catch (IOException broken) {
            return false;
        }
    }
}

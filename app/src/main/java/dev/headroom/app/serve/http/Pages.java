package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** What is answered to requests that call no operation: the health check, preflights, and the page that nothing is. */
final class Pages {
    private static final byte[] NOT_FOUND = Ascii.bytes("<UnknownOperationException/>\n");

    private Pages() {}

    static ByteBuf answer(
            HttpRequest request, boolean isRoot, Persistence persistence, Answer answers, ByteBufAllocator allocator) {
        Headers headers = new Headers(null, null, Cors.lines(request), persistence);
        ByteBuf answer = Answer.begin(allocator);
        if (Cors.isPreflight(request)) {
            return answers.finish(200, headers, answer);
        }
        if (isRoot && request.method().equals(HttpMethod.GET)) {
            return answers.finish(200, headers, answer.writeBytes(health(request)));
        }
        return answers.finish(404, headers, notFound(request, answer));
    }

    /** The host asked for is part of it, and so is the space. */
    private static byte[] health(HttpRequest request) {
        return ("healthy: " + request.headers().get(HttpHeaderNames.HOST, "") + " ")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whoever asks for the head only must not get a body. */
    private static ByteBuf notFound(HttpRequest request, ByteBuf answer) {
        return request.method().equals(HttpMethod.HEAD) ? answer : answer.writeBytes(NOT_FOUND);
    }
}

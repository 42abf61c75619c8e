package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An endpoint of a few operations that do as they are called. */
final class FakeEndpoint implements Endpoint {
    static final String PREFIX = "DynamoDB_20120810.";

    final AtomicInteger calls = new AtomicInteger();

    @Override
    public boolean knows(String target) {
        return target.startsWith(PREFIX) && target.length() > PREFIX.length() && !target.endsWith("ListTable");
    }

    @Override
    public int answer(String target, byte[] body, int offset, int length, ByteBuf answer) {
        calls.incrementAndGet();
        switch (target.substring(PREFIX.length())) {
            case "Echo" -> answer.writeBytes(body, offset, length);
            case "Length" -> answer.writeCharSequence("{\"length\":" + length + "}", StandardCharsets.US_ASCII);
            case "Fail" -> {
                answer.writeCharSequence("{\"__type\":\"x#ValidationException\"}", StandardCharsets.US_ASCII);
                return 400;
            }
            case "Bug" -> {
                answer.writeCharSequence("{\"half\":", StandardCharsets.US_ASCII);
                throw new IllegalStateException("a bug");
            }
            case "Megabyte" -> answer.writeZero(1 << 20);
            default -> answer.writeCharSequence("{}", StandardCharsets.US_ASCII);
        }
        return 200;
    }
}

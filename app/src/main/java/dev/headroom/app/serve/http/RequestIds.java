package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Draws request ids as DynamoDB's look: 52 characters of {@code A-Z} and {@code 0-9}. */
final class RequestIds {
    static final int LENGTH = 52;
    private static final byte[] DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUV".getBytes(StandardCharsets.US_ASCII);
    private static final int BITS = 5;
    private static final int DIGITS_OF_A_LONG = Long.SIZE / BITS;

    private final SplittableRandom random;

    RequestIds(SplittableRandom random) {
        this.random = random;
    }

    void writeNext(ByteBuf head) {
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            bits = i % DIGITS_OF_A_LONG == 0 ? random.nextLong() : bits >>> BITS;
            head.writeByte(DIGITS[(int) bits & (DIGITS.length - 1)]);
        }
    }
}

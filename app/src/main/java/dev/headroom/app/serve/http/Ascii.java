package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/** Writes of ASCII that leave no garbage. */
final class Ascii {
    private static final int MAX_DIGITS = 19;

    private Ascii() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes a number that is not negative in decimal digits. */
    static void writeNumber(ByteBuf out, long number) {
        int digits = digits(number);
        int start = out.writerIndex();
        out.ensureWritable(MAX_DIGITS);
        long rest = number;
        for (int at = start + digits - 1; at >= start; at--) {
            out.setByte(at, '0' + (int) (rest % 10));
            rest /= 10;
        }
        out.writerIndex(start + digits);
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}

package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The {@code Date} header, written out once a second. */
final class HttpDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final long MILLIS = 1_000;

    private final InstantSource clock;
    private long second = Long.MIN_VALUE;
    private byte[] text = {};

    HttpDate(InstantSource clock) {
        this.clock = clock;
    }

    void write(ByteBuf head) {
        long now = Math.floorDiv(clock.millis(), MILLIS);
        if (now != second) {
            second = now;
            text = FORMAT.format(Instant.ofEpochSecond(now)).getBytes(StandardCharsets.US_ASCII);
        }
        head.writeBytes(text);
    }
}

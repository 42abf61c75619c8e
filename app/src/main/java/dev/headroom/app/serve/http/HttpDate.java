package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The {@code Date} header, such as {@code Sat, 21 Nov 2026 05:40:09 GMT}, written out once a second. Java's formatter
 * would read the words of all languages first, which a start has no time for.
 */
final class HttpDate {
    private static final long MILLIS = 1_000;
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int LETTERS = 3;

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
            text = Ascii.bytes(text(LocalDateTime.ofEpochSecond(now, 0, ZoneOffset.UTC)));
        }
        head.writeBytes(text);
    }

    private static String text(LocalDateTime time) {
        StringBuilder text = new StringBuilder();
        text.append(word(DAYS, time.getDayOfWeek().getValue())).append(", ");
        twoDigits(text, time.getDayOfMonth()).append(' ');
        text.append(word(MONTHS, time.getMonthValue())).append(' ');
        twoDigits(text, time.getYear()).append(' ');
        twoDigits(text, time.getHour()).append(':');
        twoDigits(text, time.getMinute()).append(':');
        return twoDigits(text, time.getSecond()).append(" GMT").toString();
    }

    private static String word(String words, int number) {
        return words.substring(LETTERS * (number - 1), LETTERS * number);
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return number < 10 ? text.append('0').append(number) : text.append(number);
    }
}

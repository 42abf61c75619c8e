package dev.headroom.profiles.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads points in time as traces write them: {@code 2014-04-10 00:04}, {@code 2023-11-16T18:17:03.9799600Z}, with or without
 * seconds, fraction and offset, or plain seconds. Times without an offset are taken as UTC.
 */
final class TimeStamp {
    /** What is not a time. */
    static final long NONE = Long.MIN_VALUE;

    private static final long NANOS = 1_000_000_000L;
    private static final int LONGEST_NUMBER = 30;

    private final String text;
    private int at;

    private TimeStamp(String text) {
        this.text = text;
    }

    /** Nanoseconds since 1970, or since whatever plain seconds count from; {@link #NONE} for what is not a time. */
    static long nanos(String field) {
        String text = field.trim();
        try {
            return text.length() >= 16 && text.charAt(4) == '-'
                    ? new TimeStamp(text).dateAndTime()
                    : plainSeconds(text);
        } catch (DateTimeException | ArithmeticException | NumberFormatException | StringIndexOutOfBoundsException no) {
            return NONE;
        }
    }

    private static long plainSeconds(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return NONE;
        }
        BigDecimal seconds = new BigDecimal(text);
        if (Math.abs((long) seconds.precision() - seconds.scale()) > LONGEST_NUMBER) {
            return NONE;
        }
        return seconds.movePointRight(9).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    private long dateAndTime() {
        int year = digits(4);
        skip('-');
        int month = digits(2);
        skip('-');
        long day = LocalDate.of(year, month, digits(2)).toEpochDay();
        require(text.charAt(at) == ' ' || text.charAt(at) == 'T');
        at++;
        int hour = digits(2);
        skip(':');
        int minute = digits(2);
        int second = isNext(':') ? digits(2) : 0;
        require(hour < 24 && minute < 60 && second <= 60);
        long fraction = isNext('.') || isNext(',') ? fraction() : 0;
        long seconds = day * 86_400 + hour * 3_600L + minute * 60L + second - offsetSeconds();
        require(at == text.length());
        return Math.addExact(Math.multiplyExact(seconds, NANOS), fraction);
    }

    private long fraction() {
        long nanos = 0;
        long unit = NANOS;
        int from = at;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
            unit /= 10;
            nanos += unit * Character.digit(text.charAt(at++), 10);
        }
        require(at > from);
        return nanos;
    }

    private int offsetSeconds() {
        isNext(' ');
        if (isNext('Z') || at == text.length()) {
            return 0;
        }
        int sign = isNext('-') ? -1 : 1;
        if (sign > 0) {
            skip('+');
        }
        int hours = digits(2);
        isNext(':');
        int minutes = at < text.length() ? digits(2) : 0;
        return sign * (hours * 3_600 + minutes * 60);
    }

    private int digits(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = Character.digit(text.charAt(at++), 10);
            require(digit >= 0);
            number = number * 10 + digit;
        }
        return number;
    }

    private boolean isNext(char expected) {
        boolean next = at < text.length() && text.charAt(at) == expected;
        at += next ? 1 : 0;
        return next;
    }

    private void skip(char expected) {
        require(isNext(expected));
    }

    private void require(boolean held) {
        if (!held) {
            throw new DateTimeException(text);
        }
    }
}

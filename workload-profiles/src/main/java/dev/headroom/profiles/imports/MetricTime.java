package dev.headroom.profiles.imports;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as CloudWatch writes them: {@code 2026-01-05T10:00:00Z}, {@code 2026/01/05 10:00:00}, or seconds since 1970. */
final class MetricTime {
    static final String ALLOWED = "such as 2026-01-05T10:00:00Z, 2026/01/05 10:00 or seconds since 1970";

    private static final Pattern DATE_AND_TIME = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})[ T]"
            + "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]{1,9})?)? ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2})?");
    private static final double MILLISECONDS_FROM = 1e11;
    private static final int LONGEST = 40;

    private MetricTime() {}

    /** Seconds since 1970; empty for what is not a time. */
    static OptionalLong seconds(String text) {
        String trimmed = text.strip();
        Matcher matcher = DATE_AND_TIME.matcher(trimmed);
        try {
            return trimmed.length() <= LONGEST && matcher.matches() ? dateAndTime(matcher) : plain(trimmed);
        } catch (DateTimeException none) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong dateAndTime(Matcher matcher) {
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        LocalDateTime time = LocalDateTime.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                Integer.parseInt(matcher.group(5)),
                Math.min(59, second));
        String zone = matcher.group(7);
        boolean universal = zone == null || zone.equals("Z") || zone.equals("UTC");
        return OptionalLong.of(time.toEpochSecond(universal ? ZoneOffset.UTC : ZoneOffset.of(zone)));
    }

    private static OptionalLong plain(String text) {
        return Look.number(text)
                .map(number -> number.doubleValue())
                .filter(number -> number > 0 && number < 1e14)
                .map(number -> OptionalLong.of((long) (number >= MILLISECONDS_FROM ? number / 1000 : number)))
                .orElse(OptionalLong.empty());
    }
}

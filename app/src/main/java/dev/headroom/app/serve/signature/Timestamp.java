package dev.headroom.app.serve.signature;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** When a request was signed. It is good for a quarter of an hour before and after. */
final class Timestamp {
    private static final Duration TOLERANCE = Duration.ofMinutes(15);
    private static final DateTimeFormatter BASIC = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMdd'T'HHmmss'Z'")
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Timestamp() {}

    /** The time of an {@code X-Amz-Date} or a {@code Date} header in the basic format, such as 20150830T123600Z. */
    static String basic(String header) throws SignatureException {
        try {
            return BASIC.format(BASIC.parse(header));
        } catch (DateTimeException notBasic) {
            return fromHttpDate(header);
        }
    }

    private static String fromHttpDate(String header) throws SignatureException {
        try {
            return BASIC.format(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException neither) {
            throw SignatureException.incomplete("Date must be in ISO-8601 'basic format'. Got '" + header
                    + "'. See http://en.wikipedia.org/wiki/ISO_8601");
        }
    }

    /**
     * Refuses a time too far off.
     *
     * @param life how long after it was signed the request is good; a quarter of an hour unless its query says
     */
    static void check(String timestamp, Duration life, Instant now) throws SignatureException {
        Instant signed = BASIC.parse(timestamp, Instant::from);
        Instant earliest = now.minus(life);
        Instant latest = now.plus(TOLERANCE);
        if (signed.isBefore(earliest)) {
            throw SignatureException.invalid("Signature expired: " + timestamp + " is now earlier than "
                    + BASIC.format(earliest) + " (" + BASIC.format(now) + " - " + life.toMinutes() + " min.)");
        }
        if (signed.isAfter(latest)) {
            throw SignatureException.invalid("Signature not yet current: " + timestamp + " is still later than "
                    + BASIC.format(latest) + " (" + BASIC.format(now) + " + 15 min.)");
        }
    }

    static Duration tolerance() {
        return TOLERANCE;
    }
}

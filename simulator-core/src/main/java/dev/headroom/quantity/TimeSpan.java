package dev.headroom.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of simulated time.
 *
 * @param nanos nanoseconds, zero or more
 */
public record TimeSpan(long nanos) implements Comparable<TimeSpan> {
    public static final TimeSpan ZERO = new TimeSpan(0);
    public static final long NANOS_PER_SECOND = 1_000_000_000L;

    private static final String EXPECTED =
            "a length of time: numbers with ns, us, ms, s, m, h or d, such as 250ms, 30m or 1h30m";
    private static final Map<String, Long> UNITS = units();
    private static final int LONGEST_TEXT = 40;
    private static final Pattern PART = Pattern.compile("([0-9][0-9_]*(?:\\.[0-9]+)?)\\s*(ns|us|ms|s|m|h|d)\\s*");
    private static final Pattern WHOLE = Pattern.compile("\\s*(?:" + PART.pattern() + ")+");

    public TimeSpan {
        if (nanos < 0) {
            throw new IllegalArgumentException("a length of time cannot be negative: " + nanos);
        }
    }

    public static TimeSpan ofSeconds(double seconds) {
        return new TimeSpan(Math.round(seconds * NANOS_PER_SECOND));
    }

    /** Reads {@code 250ms}, {@code 30m}, {@code 1h30m}; a bare {@code 0} is zero. */
    public static TimeSpan parse(String text) {
        if (text.trim().equals("0")) {
            return ZERO;
        }
        if (text.length() > LONGEST_TEXT || !WHOLE.matcher(text).matches()) {
            throw new QuantityFormatException(text, EXPECTED);
        }
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            BigDecimal number = new BigDecimal(part.group(1).replace("_", ""));
            nanos = nanos.add(number.multiply(BigDecimal.valueOf(UNITS.get(part.group(2)))));
        }
        if (nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new QuantityFormatException(text, EXPECTED);
        }
        return new TimeSpan(nanos.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    public double seconds() {
        return nanos / (double) NANOS_PER_SECOND;
    }

    @Override
    public int compareTo(TimeSpan other) {
        return Long.compare(nanos, other.nanos);
    }

    /** Whole units from days down, {@code 1h30m}; parses back to the same span. */
    @Override
    public String toString() {
        if (nanos == 0) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        long rest = nanos;
        for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
            long count = rest / unit.getValue();
            if (count > 0) {
                text.append(count).append(unit.getKey());
                rest -= count * unit.getValue();
            }
        }
        return text.toString();
    }

    private static Map<String, Long> units() {
        Map<String, Long> units = new LinkedHashMap<>();
        units.put("d", 86_400 * NANOS_PER_SECOND);
        units.put("h", 3_600 * NANOS_PER_SECOND);
        units.put("m", 60 * NANOS_PER_SECOND);
        units.put("s", NANOS_PER_SECOND);
        units.put("ms", 1_000_000L);
        units.put("us", 1_000L);
        units.put("ns", 1L);
        return units;
    }
}

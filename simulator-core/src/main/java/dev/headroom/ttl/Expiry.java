package dev.headroom.ttl;

import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Tells expired items from others at one time: those whose attribute is a number of seconds that lies before it, yet
 * not more than five years, for then it is taken for a mistake (facts §8.5).
 */
public final class Expiry {
    private static final int YEARS = 5;
    private static final int MILLIS = 3;

    private final String attributeName;
    private final BigDecimal oldest;
    private final BigDecimal end;

    private Expiry(String attributeName, BigDecimal oldest, BigDecimal end) {
        this.attributeName = attributeName;
        this.oldest = oldest;
        this.end = end;
    }

    static Expiry of(String attributeName, long now, long delayMillis) {
        long fiveYearsAgo = Instant.ofEpochMilli(now)
                .atOffset(ZoneOffset.UTC)
                .minusYears(YEARS)
                .toInstant()
                .toEpochMilli();
        return new Expiry(
                attributeName, BigDecimal.valueOf(fiveYearsAgo, MILLIS), BigDecimal.valueOf(now - delayMillis, MILLIS));
    }

    /** Whether the item has expired; one without the attribute, or with one that is no number, never does. */
    public boolean holds(Item item) {
        return item.get(attributeName) instanceof NumberValue number
                && number.value().compareTo(end) < 0
                && number.value().compareTo(oldest) >= 0;
    }
}

package dev.headroom.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A number of bytes. A KB is 1,024 bytes here, as in DynamoDB's capacity units.
 *
 * @param bytes zero or more
 */
public record DataSize(long bytes) implements Comparable<DataSize> {
    private static final String EXPECTED =
            "a size: a number with B, KB, MB, GB or TB, such as 400B, 4.5KB or 25GB (1KB = 1024 bytes)";
    private static final String UNITS = "KMGT";

    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("a size cannot be negative: " + bytes);
        }
    }

    /** Reads {@code 4.5KB}, {@code 25 GiB} or a bare number of bytes; a fraction of a byte is rounded up. */
    public static DataSize parse(String text) {
        UnitText parts = UnitText.parse(text, EXPECTED);
        BigDecimal bytes = parts.number().multiply(BigDecimal.valueOf(scale(text, parts.unit())));
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new QuantityFormatException(text, EXPECTED);
        }
        return new DataSize(bytes.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private static long scale(String text, String unit) {
        String plain = unit.toUpperCase(Locale.ROOT).replace("IB", "B");
        if (plain.isEmpty() || plain.equals("B") || plain.equals("BYTES")) {
            return 1;
        }
        int power = UNITS.indexOf(plain.charAt(0)) + 1;
        if (power == 0 || !(plain.length() == 1 || plain.substring(1).equals("B"))) {
            throw new QuantityFormatException(text, EXPECTED);
        }
        return 1L << (10 * power);
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    /** The shortest usual form: {@code 4.5KB}; at most two decimals, so it is for reading, not for parsing back. */
    @Override
    public String toString() {
        int power = 0;
        double value = bytes;
        while (value >= 1024 && power < UNITS.length()) {
            value /= 1024;
            power++;
        }
        String number = BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return number + (power == 0 ? "B" : UNITS.charAt(power - 1) + "B");
    }
}

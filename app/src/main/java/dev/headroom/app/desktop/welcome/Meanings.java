package dev.headroom.app.desktop.welcome;

import dev.headroom.quantity.Count;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What typed texts mean to the wizard, within the bounds of DynamoDB. */
final class Meanings {
    private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
    private static final long LARGEST_ITEM = 400 * 1024;
    private static final long MOST_ITEMS = 1_000_000_000_000L;
    private static final double HIGHEST_RATE = 1e6;
    private static final int LONGEST_KEY = 255;
    private static final BigDecimal DEAREST = BigDecimal.valueOf(1_000_000_000L);

    private Meanings() {}

    static Optional<String> table(String text) {
        return Optional.of(text).filter(name -> TABLE.matcher(name).matches());
    }

    static Optional<String> key(String text) {
        return Optional.of(text).filter(name -> !name.isBlank() && name.length() <= LONGEST_KEY && isPrinted(name));
    }

    /** An empty text for none, or the name of a key. */
    static Optional<String> keyOrNone(String text) {
        return text.isEmpty() ? Optional.of(text) : key(text);
    }

    static Optional<DataSize> itemSize(String text) {
        return read(text, DataSize::parse).filter(size -> size.bytes() >= 1 && size.bytes() <= LARGEST_ITEM);
    }

    static Optional<Long> items(String text) {
        return read(text, Count::parse).filter(count -> count >= 1 && count <= MOST_ITEMS);
    }

    /** A rate; a bare number is per second. */
    static Optional<Rate> rate(String text) {
        String whole = text.contains("/") ? text : text + "/s";
        return read(whole, Rate::parse).filter(rate -> rate.perSecond() <= HIGHEST_RATE);
    }

    /** Zero for no budget, or dollars. */
    static Optional<BigDecimal> dollarsOrNone(String text) {
        String number = text.replace("$", "").replace(",", "").strip();
        return number.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : read(number, BigDecimal::new).filter(amount -> amount.signum() > 0 && amount.compareTo(DEAREST) <= 0);
    }

    private static boolean isPrinted(String name) {
        return name.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\');
    }

    private static <T> Optional<T> read(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

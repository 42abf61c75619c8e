package dev.headroom.profiles.bind;

import dev.headroom.quantity.Count;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types that a file writes as one text, number or boolean. */
public final class Scalars {
    private static final String DOUBLE_LETTERS = "0123456789.+-eE_";

    private static final Map<Class<?>, Scalar> SCALARS = scalars();

    private Scalars() {}

    /** How a type is read: what to call it in a message, and the reading, which refuses by IllegalArgumentException. */
    public record Scalar(String expected, Function<String, Object> reading) {}

    /** How values of that class are read; empty for other classes. */
    public static Optional<Scalar> of(Class<?> type) {
        return Optional.ofNullable(SCALARS.get(type));
    }

    private static Map<Class<?>, Scalar> scalars() {
        Map<Class<?>, Scalar> scalars = new LinkedHashMap<>();
        Scalar whole = new Scalar("a whole number, such as 500, 10_000 or 1.2M", Scalars::whole);
        scalars.put(long.class, whole);
        scalars.put(Long.class, whole);
        Scalar smallWhole = new Scalar(whole.expected(), Scalars::smallWhole);
        scalars.put(int.class, smallWhole);
        scalars.put(Integer.class, smallWhole);
        Scalar number = new Scalar("a number, such as 0.5 or 12", Scalars::number);
        scalars.put(double.class, number);
        scalars.put(Double.class, number);
        Scalar truth = new Scalar("true or false", Scalars::truth);
        scalars.put(boolean.class, truth);
        scalars.put(Boolean.class, truth);
        scalars.put(String.class, new Scalar("a text", text -> text));
        scalars.put(DataSize.class, new Scalar("a size, such as 400B, 4.5KB or 25GB", DataSize::parse));
        scalars.put(TimeSpan.class, new Scalar("a length of time, such as 250ms, 30m or 1h30m", Scalars::timeSpan));
        scalars.put(Rate.class, new Scalar("a rate, such as 200/s, 1.2M/h or 6/m", Scalars::rate));
        scalars.put(Share.class, new Scalar("a share, such as 0.1%, 70% or 0.7", Share::parse));
        return scalars;
    }

    private static Object whole(String text) {
        String trimmed = text.trim();
        return trimmed.startsWith("-") ? -Count.parse(trimmed.substring(1)) : Count.parse(trimmed);
    }

    private static Object smallWhole(String text) {
        long number = (Long) whole(text);
        if (number != (int) number) {
            throw new IllegalArgumentException("'" + text + "' is too large; at most " + Integer.MAX_VALUE);
        }
        return (int) number;
    }

    /** {@code Double.parseDouble} also takes NaN, hexadecimal digits and Java's suffixes, which nobody means here. */
    private static Object number(String text) {
        String trimmed = text.trim();
        boolean digits = !trimmed.isEmpty() && trimmed.chars().allMatch(c -> DOUBLE_LETTERS.indexOf(c) >= 0);
        try {
            double number = digits ? Double.parseDouble(trimmed.replace("_", "")) : Double.NaN;
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, in words that a reader of the file understands
        }
        throw new IllegalArgumentException("'" + text + "' is not a number, such as 0.5 or 12");
    }

    private static Object truth(String text) {
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is not true or false");
        };
    }

    private static Object timeSpan(String text) {
        try {
            return TimeSpan.parse(text);
        } catch (IllegalArgumentException refused) {
            throw isBareNumber(text) ? withHint(refused, text + "s for seconds, " + text + "m for minutes") : refused;
        }
    }

    private static Object rate(String text) {
        if (text.trim().equals("0")) {
            return new Rate(0);
        }
        try {
            return Rate.parse(text);
        } catch (IllegalArgumentException refused) {
            throw isBareNumber(text) ? withHint(refused, text + "/s for so many per second") : refused;
        }
    }

    private static boolean isBareNumber(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '_');
    }

    private static IllegalArgumentException withHint(IllegalArgumentException refused, String unit) {
        return new IllegalArgumentException(refused.getMessage() + "; write the unit: " + unit, refused);
    }
}

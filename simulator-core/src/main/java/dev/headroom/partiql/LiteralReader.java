package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes values of literals; what is wrong is told with its path from the literal's root (facts §11.11). */
final class LiteralReader {
    private static final int MAX_LEVELS = 32;
    private static final int LARGEST_EXPONENT = 125;
    private static final int SMALLEST_EXPONENT = -130;
    private static final String DUPLICATES = "One or more parameter values were invalid: Input collection ";

    private LiteralReader() {}

    static AttributeValue read(LiteralSyntax literal) {
        return read(literal, "root", 0);
    }

    private static AttributeValue read(LiteralSyntax literal, String path, int level) {
        if (level >= MAX_LEVELS) {
            throw new ExpressionException("Nesting Levels have exceeded supported limits under " + path);
        }
        if (literal instanceof LiteralSyntax.Scalar scalar) {
            return scalar.value();
        }
        if (literal instanceof LiteralSyntax.Number number) {
            return number(number.text(), path);
        }
        if (literal instanceof LiteralSyntax.ListOf list) {
            return list(list, path, level);
        }
        if (literal instanceof LiteralSyntax.Bag bag) {
            return bag(bag.elements(), path);
        }
        if (literal instanceof LiteralSyntax.Struct struct) {
            return map(struct, path, level);
        }
        LiteralSyntax.Foreign foreign = (LiteralSyntax.Foreign) literal;
        throw new ExpressionException(
                "Unsupported data type: " + foreign.what() + " under key " + path + " " + foreign.place());
    }

    private static ListValue list(LiteralSyntax.ListOf list, String path, int level) {
        List<AttributeValue> elements = new ArrayList<>();
        for (LiteralSyntax element : list.elements()) {
            elements.add(read(element, path + "[" + elements.size() + "]", level + 1));
        }
        return ListValue.of(elements);
    }

    private static MapValue map(LiteralSyntax.Struct struct, String path, int level) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        struct.entries().forEach((name, entry) -> entries.put(name, read(entry, path + "." + name, level + 1)));
        return MapValue.of(entries);
    }

    /** A set of strings or of numbers. */
    private static AttributeValue bag(List<LiteralSyntax> elements, String path) {
        if (elements.isEmpty()) {
            throw new ExpressionException("Empty bags are not supported");
        }
        if (elements.stream().allMatch(LiteralSyntax.Number.class::isInstance)) {
            return numbers(elements, path);
        }
        List<StringValue> strings = new ArrayList<>();
        for (LiteralSyntax element : elements) {
            if (!(element instanceof LiteralSyntax.Scalar scalar) || !(scalar.value() instanceof StringValue string)) {
                throw new ExpressionException(
                        "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags");
            }
            strings.add(string);
        }
        if (new HashSet<>(strings).size() < strings.size()) {
            throw new ExpressionException(DUPLICATES + strings + " contains duplicates.");
        }
        return StringSet.of(strings);
    }

    private static NumberSet numbers(List<LiteralSyntax> elements, String path) {
        List<String> texts = elements.stream()
                .map(element -> ((LiteralSyntax.Number) element).text())
                .toList();
        List<NumberValue> numbers = new ArrayList<>();
        for (String text : texts) {
            numbers.add(number(text, path));
        }
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw new ExpressionException(DUPLICATES + texts + " contains duplicates! under " + path);
        }
        return NumberSet.of(numbers);
    }

    private static NumberValue number(String text, String path) {
        NumberValue number = NumberValue.of(decimal(text));
        BigDecimal value = number.value();
        long exponent = (long) value.precision() - value.scale() - 1;
        if (value.signum() != 0 && exponent > LARGEST_EXPONENT) {
            throw new ExpressionException("Number overflow. Attempting to store a number with magnitude larger than"
                    + " supported range under " + path);
        }
        if (value.signum() != 0 && exponent < SMALLEST_EXPONENT) {
            throw new ExpressionException("Number underflow. Attempting to store a number with magnitude smaller than"
                    + " supported range under " + path);
        }
        if (value.precision() > NumberValue.MAX_DIGITS) {
            throw new ExpressionException("Attempting to store more than " + NumberValue.MAX_DIGITS
                    + " significant digits in a Number under " + path);
        }
        return number;
    }

    /** An exponent, or a scale, beyond 32 bits cannot be read at all; newer JDKs read the first one beyond. */
    private static BigDecimal decimal(String text) {
        try {
            BigDecimal read = new BigDecimal(text);
            if (read.scale() == Integer.MIN_VALUE) {
                throw Malformed.unreadable();
            }
            return read;
        } catch (NumberFormatException beyond32Bits) {
            throw Malformed.unreadable();
        }
    }
}

package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ExpressionAttributeNames and ExpressionAttributeValues of one request, shared by all its expressions; when they are
 * bound, {@link #requireAllUsed()} refuses what none of them used.
 */
public final class Placeholders {
    private static final String NAMES = "ExpressionAttributeNames";
    private static final String VALUES = "ExpressionAttributeValues";
    private static final int MAX_PLACEHOLDER_BYTES = 255;
    private static final int MAX_ATTRIBUTE_NAME_BYTES = 65_535;
    private static final int MAX_BYTES = 2 << 20;

    private static final Placeholders NONE = new Placeholders(Map.of(), Map.of());

    private final Map<String, String> names;
    private final Map<String, AttributeValue> values;
    private final Set<String> unusedNames;
    private final Set<String> unusedValues;

    private Placeholders(Map<String, String> names, Map<String, AttributeValue> values) {
        this.names = names;
        this.values = values;
        this.unusedNames = names.isEmpty() ? Set.of() : new LinkedHashSet<>(names.keySet());
        this.unusedValues = values.isEmpty() ? Set.of() : new LinkedHashSet<>(values.keySet());
    }

    /** Of a request that declares none. */
    public static Placeholders none() {
        return NONE;
    }

    /**
     * Of a request that declares these; null for a parameter that it leaves out. Refuses an empty map, a key that is not
     * {@code #} or {@code :} and then letters, digits and underscores, 255 bytes in all at most, and a name that no
     * attribute can have (facts §2.2, §11.9).
     */
    public static Placeholders of(Map<String, String> names, Map<String, AttributeValue> values) {
        requireSound(NAMES, '#', names);
        requireSound(VALUES, ':', values);
        if (names != null) {
            names.forEach(Placeholders::requireStorable);
        }
        requireSmall(names, values);
        return new Placeholders(names == null ? Map.of() : names, values == null ? Map.of() : values);
    }

    private static void requireSound(String parameter, char mark, Map<String, ?> declared) {
        if (declared == null) {
            return;
        }
        if (declared.isEmpty()) {
            throw new ExpressionException(parameter + " must not be empty");
        }
        for (String key : declared.keySet()) {
            boolean fits = utf8Bytes(key) <= MAX_PLACEHOLDER_BYTES;
            if (!fits || !Lexer.isPlaceholder(mark, key)) {
                throw new ExpressionException(parameter + " contains invalid key: Syntax error; key: \"" + key + "\"");
            }
        }
    }

    /** What placeholders stand for is 2 MB at most (facts §2.2); the words are DynamoDB Local's. */
    private static void requireSmall(Map<String, String> names, Map<String, AttributeValue> values) {
        long ofNames = names == null
                ? 0
                : names.values().stream().mapToLong(Placeholders::utf8Bytes).sum();
        long ofValues = values == null
                ? 0
                : values.values().stream()
                        .mapToLong(AttributeValue::sizeInBytes)
                        .sum();
        if (ofNames > MAX_BYTES) {
            throw new ExpressionException(NAMES + " exceeds max size");
        }
        if (ofValues > MAX_BYTES) {
            throw new ExpressionException(VALUES + " exceeds max size");
        }
        if (ofNames + ofValues > MAX_BYTES) {
            throw new ExpressionException("Combined size of " + NAMES + " and " + VALUES + " exceeds max size");
        }
    }

    private static int utf8Bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void requireStorable(String placeholder, String name) {
        String defect = null;
        if (name.isEmpty()) {
            defect = "Empty attribute name";
        } else if (utf8Bytes(name) > MAX_ATTRIBUTE_NAME_BYTES) {
            defect = "Attribute name is too large, must be less than 65536 bytes";
        }
        if (defect != null) {
            throw new ExpressionException(NAMES + " contains invalid value: " + defect + " for key " + placeholder);
        }
    }

    /** The name that it stands for, or null where none is declared; from now on it is used. */
    String name(String placeholder) {
        if (!unusedNames.isEmpty()) {
            unusedNames.remove(placeholder);
        }
        return names.get(placeholder);
    }

    /** The value that it stands for, or null where none is declared; from now on it is used. */
    AttributeValue value(String placeholder) {
        if (!unusedValues.isEmpty()) {
            unusedValues.remove(placeholder);
        }
        return values.get(placeholder);
    }

    /** Refuses names, then values, that no expression bound so far has used (facts §11.9). */
    public void requireAllUsed() {
        requireNone(NAMES, unusedNames);
        requireNone(VALUES, unusedValues);
    }

    private static void requireNone(String parameter, Set<String> unused) {
        if (!unused.isEmpty()) {
            String keys = unused.stream().collect(Collectors.joining(", ", "{", "}"));
            throw new ExpressionException("Value provided in " + parameter + " unused in expressions: keys: " + keys);
        }
    }
}

package dev.headroom.profiles.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which scenario files name the constants of an enum: {@code on-demand} for {@code ON_DEMAND}. */
public final class Words {
    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> words = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                words.put(word(((Enum<?>) constant).name()), constant);
            }
            return Collections.unmodifiableMap(words);
        }
    };

    private Words() {}

    /** Word and constant, in the order of the enum. */
    public static Map<String, Object> of(Class<?> enumeration) {
        return WORDS.get(enumeration);
    }

    /** The constant of that word, whatever its capitals. */
    static Optional<Object> find(Class<?> enumeration, String text) {
        return Optional.ofNullable(of(enumeration).get(word(text.trim().toUpperCase(Locale.ROOT))));
    }

    /** DynamoDB writes its types as single capitals, S and N; all other words are in lower case with hyphens. */
    private static String word(String constant) {
        return constant.length() == 1
                ? constant
                : constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

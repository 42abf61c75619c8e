package dev.headroom.profiles.bind;

import dev.headroom.setting.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records among which the {@code type:} of a sealed interface chooses, by their words. */
public final class Kinds {
    /** The field that chooses. */
    public static final String FIELD = "type";

    private static final ClassValue<Map<String, Class<?>>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> type) {
            Map<String, Class<?>> words = new LinkedHashMap<>();
            collect(type, words);
            return Collections.unmodifiableMap(words);
        }
    };

    private Kinds() {}

    /** The permitted records by word, in the order in which the interfaces permit them. */
    public static Map<String, Class<?>> of(Class<?> sealedInterface) {
        return WORDS.get(sealedInterface);
    }

    private static void collect(Class<?> type, Map<String, Class<?>> words) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, words);
            } else {
                Kind kind = permitted.getAnnotation(Kind.class);
                if (kind == null || words.put(kind.value(), permitted) != null) {
                    throw new IllegalStateException(permitted + " needs a Kind with a word of its own");
                }
            }
        }
    }
}

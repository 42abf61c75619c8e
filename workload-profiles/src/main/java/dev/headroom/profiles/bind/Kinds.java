package dev.headroom.profiles.bind;

import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.setting.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    /** Whether a field of the record says what {@code type:} would say: it has the name of the record's word. */
    public static boolean saysItself(String word, Class<?> record) {
        return RecordShape.of(record).component(word).isPresent();
    }

    /**
     * The node that chooses in a map: its {@code type:}, or, where that is left out, the name of a field that is the word of
     * a record which has such a field, as in {@code {at: 10m, fail: availability-zone-b}}.
     */
    public static Optional<Node> chosen(Class<?> sealedInterface, MapNode map) {
        return map.get(FIELD).or(() -> of(sealedInterface).entrySet().stream()
                .filter(kind -> saysItself(kind.getKey(), kind.getValue()))
                .filter(kind -> map.get(kind.getKey()).isPresent())
                .findFirst()
                .map(kind -> new ScalarNode(map.place(), kind.getKey(), ScalarNode.Style.TEXT)));
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

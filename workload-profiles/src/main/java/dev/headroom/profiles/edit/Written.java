package dev.headroom.profiles.edit;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** A value as it stands in the text: from where to where, counted in chars, comments behind it not included. */
sealed interface Written {
    int start();

    int end();

    /** A text, number, boolean or nothing; where nothing is written it starts where it ends. */
    record Scalar(int start, int end, ScalarStyle style) implements Written {}

    /** {@code *name}. */
    record Alias(int start, int end, String name) implements Written {}

    /**
     * A map or a list.
     *
     * @param opening where its bracket stands, in flow style; otherwise where its first part begins
     */
    record Group(int start, int opening, int end, boolean flow, boolean map, List<Part> parts) implements Written {

        /** Where among the parts a key is, or the element of that number; -1 where it is not written. */
        int indexOf(String step) {
            if (!map) {
                return step.matches("\\d{1,6}") && Integer.parseInt(step) < parts.size() ? Integer.parseInt(step) : -1;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).key().equals(step)) {
                    return i;
                }
            }
            return -1;
        }

        Optional<Part> part(String step) {
            int index = indexOf(step);
            return index < 0 ? Optional.empty() : Optional.of(parts.get(index));
        }
    }

    /**
     * An entry of a map or an element of a list.
     *
     * @param key the key; empty for an element
     * @param start where the key begins, or the dash of an element in block style, or the element itself
     * @param keyEnd behind the key
     * @param labelEnd behind the colon or the dash, where the value may begin
     */
    record Part(String key, int start, int keyEnd, int labelEnd, Written value) {
        int end() {
            return Math.max(labelEnd, value.end());
        }
    }
}

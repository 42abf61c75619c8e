package dev.headroom.reference;

import java.util.Map;

/** What stands for a value. */
public interface Term {
    /** The value, or null where the item has none; throws {@link Refused} where an update may not read it. */
    Object in(Map<String, Object> item);

    /** The type that it has whatever the item, or null. */
    String knownType();

    /** Whether it may be asked at all. */
    boolean isSound();

    String text(Wording wording);

    /** A placeholder's value. */
    record Literal(Object value) implements Term {
        @Override
        public Object in(Map<String, Object> item) {
            return value;
        }

        @Override
        public String knownType() {
            return Plain.type(value);
        }

        @Override
        public boolean isSound() {
            return true;
        }

        @Override
        public String text(Wording wording) {
            return wording.value(value);
        }
    }
}

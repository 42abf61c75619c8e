package dev.headroom.expression;

/** A step of a document path: the name of an attribute or map entry, or the index of a list element. */
public sealed interface PathElement {
    /** The name of an attribute, or of an entry of a map. */
    record Name(String name) implements PathElement {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The place of an element of a list, from 0. */
    record Index(int index) implements PathElement {
        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }
}

package dev.headroom.item;

/**
 * The types in packed bytes. A value is a header, its length in bytes times 16 and its type, in groups of 7 bits of which
 * the lowest comes first, and then its bytes: text in UTF-8, numbers in plain decimal notation, the values in a list or a
 * set one after another, in a map each behind the length and the UTF-8 bytes of its name.
 */
final class PackedType {
    static final int STRING = 0;
    static final int NUMBER = 1;
    static final int BINARY = 2;
    static final int NULL = 3;
    static final int FALSE = 4;
    static final int TRUE = 5;
    static final int LIST = 6;
    static final int MAP = 7;

    /** The first of the set types, which stand in the order of {@link SetType}. */
    static final int SET = 8;

    static final int BITS = 4;
    static final int MASK = (1 << BITS) - 1;

    private PackedType() {}
}

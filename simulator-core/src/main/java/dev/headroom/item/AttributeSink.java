package dev.headroom.item;

/**
 * What takes an item or a value part by part, such as a writer of JSON. Text comes as characters or, from a packed item,
 * as UTF-8 bytes that need no String; whoever takes bytes neither changes nor keeps them.
 *
 * <p>An item is a name and a value for each attribute. So is a map, between its beginning and its end; a list and a set
 * are values alone.
 */
public interface AttributeSink {
    /** The name of an attribute or of an entry in a map; its value follows. */
    void name(byte[] utf8, int offset, int length);

    /** The name of an entry in a map; its value follows. */
    void name(String name);

    /** A string. */
    void string(byte[] utf8, int offset, int length);

    /** A string. */
    void string(String text);

    /** A number in plain decimal notation, as the service answers it, in ASCII. */
    void number(byte[] ascii, int offset, int length);

    /** A number in plain decimal notation, as the service answers it. */
    void number(String plain);

    /** A binary value: the bytes themselves, not their Base64. */
    void binary(byte[] bytes, int offset, int length);

    void bool(boolean value);

    /** The null. */
    void nothing();

    void beginList();

    void endList();

    void beginMap();

    void endMap();

    /** A set of strings, numbers or binary values; these follow as such. */
    void beginSet(SetType type);

    void endSet();
}

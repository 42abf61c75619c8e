package dev.headroom.item;

/**
 * How deep lists and maps lie within each other. The value of an attribute is level 1, what a list or map holds one level
 * below it; there are 32 levels (facts §2.2), so 31 lists or maps around a string are accepted and 32 are not.
 */
public final class NestingLevels {
    public static final int MAX = 32;

    /** What the service says of a value that lies deeper. */
    public static final String EXCEEDED = "Nesting Levels have exceeded supported limits: "
            + "Attributes in the item have nested levels beyond supported limit";

    private NestingLevels() {}

    /** The levels of a value: 1, and for a list or map those of its deepest element besides. */
    public static int of(AttributeValue value) {
        if (value instanceof ListValue list) {
            return list.levels();
        }
        return value instanceof MapValue map ? map.levels() : 1;
    }

    /** Refuses a level that is too deep: for readers, which go down before they have a value. */
    public static void requireSupported(int level) {
        if (level > MAX) {
            throw new InvalidValueException(EXCEEDED);
        }
    }
}

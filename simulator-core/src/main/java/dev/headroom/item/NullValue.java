package dev.headroom.item;

/** The one null (NULL); one byte (facts §2.1). */
public enum NullValue implements AttributeValue {
    NULL;

    @Override
    public int sizeInBytes() {
        return 1;
    }

    @Override
    public String typeName() {
        return "NULL";
    }

    @Override
    public String toString() {
        return "null";
    }
}

package dev.headroom.item;

/** The one null (NULL); one byte (facts §2.1). */
public enum NullValue implements AttributeValue {
    NULL;

    /** The null that a client sends, which must say {@code true} (facts §2.2). */
    public static NullValue of(boolean value) {
        if (!value) {
            throw new InvalidValueException(
                    "One or more parameter values were invalid: Null attribute value types must have the value of true");
        }
        return NULL;
    }

    @Override
    public int sizeInBytes() {
        return 1;
    }

    @Override
    public void write(AttributeSink sink) {
        sink.nothing();
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

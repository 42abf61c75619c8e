package dev.headroom.item;

/** True or false (BOOL); one byte (facts §2.1). */
public enum BooleanValue implements AttributeValue {
    FALSE,
    TRUE;

    public static BooleanValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public boolean value() {
        return this == TRUE;
    }

    @Override
    public int sizeInBytes() {
        return 1;
    }

    @Override
    public void write(AttributeSink sink) {
        sink.bool(value());
    }

    @Override
    public String typeName() {
        return "BOOL";
    }

    @Override
    public String toString() {
        return String.valueOf(value());
    }
}

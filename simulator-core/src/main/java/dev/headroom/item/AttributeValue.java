package dev.headroom.item;

/** The value of an attribute: one of DynamoDB's ten types (facts §2.1). Immutable. */
public sealed interface AttributeValue
        permits StringValue, NumberValue, BinaryValue, BooleanValue, NullValue, ListValue, MapValue, SetValue {
    /** Size in bytes, without the attribute's name. */
    int sizeInBytes();

    /** DynamoDB's name of the type: S, N, … */
    String typeName();

    /** Hands the value, with all that lies in it, to a sink. */
    void write(AttributeSink sink);
}

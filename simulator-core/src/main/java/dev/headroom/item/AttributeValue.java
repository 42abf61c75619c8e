package dev.headroom.item;

/** The value of an attribute: one of DynamoDB's types (facts §2.1). Immutable. */
public sealed interface AttributeValue permits StringValue, NumberValue {
    /** Size in bytes, without the attribute's name. */
    int sizeInBytes();

    /** DynamoDB's name of the type: S, N, … */
    String typeName();
}

package dev.headroom.app.calc;

/** How the JSON of an item writes values. */
public enum ItemForm {
    /** DynamoDB's form where each value is an object with one type, else plain. */
    AUTO,
    DYNAMODB,
    PLAIN
}

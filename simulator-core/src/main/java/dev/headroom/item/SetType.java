package dev.headroom.item;

/** DynamoDB's names of the three types of set. */
public enum SetType {
    /** Strings. */
    SS,
    /** Numbers. */
    NS,
    /** Binary values. */
    BS
}

package dev.headroom.app.serve.wire;

/** Where a value stands; the service words a wrong type by it. */
enum Place {
    /** The whole request. */
    REQUEST,
    /** A member of a structure. */
    MEMBER,
    /** An element of a list or an entry of a map. */
    ELEMENT
}

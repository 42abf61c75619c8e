package dev.headroom.profiles.trace;

/** What the rows of a column are read as. */
enum Reading {
    /** Any text, such as a key. */
    TEXTS,
    /** Numbers, such as counts. */
    NUMBERS,
    /** Points in time: a date and time of day, or plain seconds. */
    TIMES
}

package dev.headroom.simulation;

/** Something that the event queue holds until its time has come. */
interface Happening {
    /** Nothing at all. */
    Happening NONE = now -> {};

    void happen(long nowNanos);
}

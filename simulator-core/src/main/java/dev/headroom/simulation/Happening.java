package dev.headroom.simulation;

/** Something that the event queue holds until its time has come. */
interface Happening {
    void happen(long nowNanos);
}

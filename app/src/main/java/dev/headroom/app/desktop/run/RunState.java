package dev.headroom.app.desktop.run;

/** How far a run is. */
public enum RunState {
    /** Nothing has been run since the last reset. */
    IDLE,
    RUNNING,
    /** It stands still and can go on. */
    PAUSED,
    /** It came to its end, or was stopped. */
    OVER,
    /** It could not go on. */
    FAILED
}

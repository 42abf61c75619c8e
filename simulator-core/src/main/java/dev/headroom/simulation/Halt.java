package dev.headroom.simulation;

/** Why a run stands still before its time: somebody asked for it, or a request was throttled and that was waited for. */
final class Halt {
    private boolean asked;
    private boolean atThrottle;
    private boolean throttled;

    /** Goes on until it is asked to stand still. */
    void release(boolean standAtThrottle) {
        asked = false;
        throttled = false;
        atThrottle = standAtThrottle;
    }

    void ask() {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }

    /** An attempt of a request was throttled. */
    void throttled() {
        throttled = true;
        asked |= atThrottle;
    }

    /** Whether an attempt was throttled since it was let go on. */
    boolean wasThrottled() {
        return throttled;
    }
}

package dev.headroom.workload;

/** A rate that changes over time, walked forwards once, piece by piece; within a piece it changes evenly. */
interface RatePieces {
    /** The length of a last piece that does not end. */
    long ENDLESS = Long.MAX_VALUE;

    /** Moves to the next piece, at first to the first; false, then and ever after, where there is none. */
    boolean advance();

    /** How long the present piece lasts. */
    long nanos();

    /** Requests per second where the present piece begins. */
    double startRate();

    /** Requests per second where the present piece ends; that of the start where it is {@link #ENDLESS}. */
    double endRate();
}

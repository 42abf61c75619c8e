package dev.headroom.consumer;

/** One reader of a shard: it takes its records in their order, one batch after another. */
interface Lane extends Agenda.Step {
    /**
     * A record was written.
     *
     * @param mayRead whether the shard may be read yet
     */
    void add(long nowNanos, int bytes, boolean isPoison, boolean mayRead);

    /** The shard may be read from now on. */
    void begin(long nowNanos);

    /** Whether it has processed all that there was. */
    boolean isIdle();

    /** How many reads found nothing, where each is paid for. */
    default long emptyReads(long nowNanos) {
        return 0;
    }

    /** The time since which it tries the same again and again; {@link Long#MAX_VALUE} where it does not. */
    default long failingSince() {
        return Long.MAX_VALUE;
    }
}

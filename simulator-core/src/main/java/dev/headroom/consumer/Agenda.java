package dev.headroom.consumer;

/** Where steps are put down for later. */
@FunctionalInterface
public interface Agenda {
    /** Has the step happen at a time, which is not before now. */
    void add(long timeNanos, Step step);

    /** Something that happens at its time. */
    @FunctionalInterface
    interface Step {
        void happen(long nowNanos);
    }
}

package dev.headroom.app.progress;

/** Where the advance of a run is shown. Called from one thread at a time. */
public interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void update(long simulatedNanos, long operations) {}

        @Override
        public void close() {}
    };

    /**
     * How far it is by now.
     *
     * @param simulatedNanos simulated time, of all replications together
     * @param operations item operations, of all replications together
     */
    void update(long simulatedNanos, long operations);

    /** The run has ended, well or not. */
    @Override
    void close();
}

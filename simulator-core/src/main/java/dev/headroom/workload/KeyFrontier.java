package dev.headroom.workload;

/** How many numbered keys exist: a sequential chooser moves it on, a chooser of the latest looks back from it. */
public final class KeyFrontier {
    private long next;

    /** @param first the number of the first new key: how many keys the table holds at the start */
    public KeyFrontier(long first) {
        this.next = first;
    }

    /** The number that the next new key will have. */
    public long peek() {
        return next;
    }

    /** Hands out the next number. */
    public long take() {
        return next++;
    }
}

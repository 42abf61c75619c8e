package dev.headroom.stream;

/** Records in a row, numbered by their count: added behind, trimmed in front. A ring that doubles when it is full. */
final class RecordLog {
    private static final int SMALLEST = 8;

    private StreamRecord[] ring = new StreamRecord[SMALLEST];
    private long first;
    private long end;

    /** Empty; the first record to come has this count. */
    RecordLog(long first) {
        this.first = first;
        this.end = first;
    }

    /** The count of the oldest record that is kept, or of the next to come. */
    long first() {
        return first;
    }

    /** The count that the next record will have. */
    long end() {
        return end;
    }

    boolean isEmpty() {
        return first == end;
    }

    StreamRecord get(long count) {
        return ring[slot(count)];
    }

    void add(StreamRecord record) {
        if (end - first == ring.length) {
            grow();
        }
        ring[slot(end)] = record;
        end++;
    }

    StreamRecord removeFirst() {
        int slot = slot(first);
        StreamRecord oldest = ring[slot];
        ring[slot] = null;
        first++;
        return oldest;
    }

    private int slot(long count) {
        return (int) (count & (ring.length - 1));
    }

    private void grow() {
        StreamRecord[] larger = new StreamRecord[ring.length * 2];
        for (long count = first; count < end; count++) {
            larger[(int) (count & (larger.length - 1))] = get(count);
        }
        ring = larger;
    }
}

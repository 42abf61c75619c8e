package dev.headroom.consumer;

import java.util.Arrays;

/**
 * The records that wait for one reader, in their order. Not each of them is kept: those of a tenth of a second are one entry
 * with their number and bytes, so that a day's backlog of a busy shard is some megabytes. Of a record that no function can
 * process, its place is kept.
 */
final class Backlog {
    private static final long ENTRY_NANOS = 100_000_000;

    private long[] created = new long[16];
    private int[] counts = new int[16];
    private long[] bytes = new long[16];
    private int head;
    private int entries;
    private long added;
    private long taken;
    private long[] poison = new long[4];
    private int poisonHead;
    private int poisonCount;

    void add(long nowNanos, int recordBytes, boolean isPoison) {
        if (isPoison) {
            addPoison(added);
        }
        added++;
        if (entries == 0 || nowNanos - created[at(entries - 1)] >= ENTRY_NANOS) {
            if (entries == created.length) {
                grow();
            }
            int next = at(entries++);
            created[next] = nowNanos;
            counts[next] = 0;
            bytes[next] = 0;
        }
        int last = at(entries - 1);
        counts[last]++;
        bytes[last] += recordBytes;
    }

    long records() {
        return added - taken;
    }

    /** How many of the first records make a batch of at most so many, and of so many bytes; one at least where any is there. */
    int fitting(int mostRecords, long mostBytes) {
        long fitting = 0;
        long left = mostBytes;
        for (int i = 0; i < entries && fitting < mostRecords; i++) {
            int entry = at(i);
            double each = bytes[entry] / (double) counts[entry];
            long room = each == 0 ? counts[entry] : (long) (left / each);
            long ofEntry = Math.min(Math.min(counts[entry], room), mostRecords - fitting);
            fitting += ofEntry;
            left -= (long) (ofEntry * each);
            if (ofEntry < counts[entry]) {
                break;
            }
        }
        return (int) Math.max(fitting, Math.min(1, records()));
    }

    /** When the record at a place, 0 for the first, was written; a tenth of a second earlier at the most. */
    long createdAt(int place) {
        int left = place;
        int i = 0;
        while (left >= counts[at(i)]) {
            left -= counts[at(i++)];
        }
        return created[at(i)];
    }

    /** How many of the first records were written before a time. */
    long olderThan(long timeNanos) {
        long older = 0;
        for (int i = 0; i < entries && created[at(i)] < timeNanos; i++) {
            older += counts[at(i)];
        }
        return older;
    }

    /** The place of the first record among so many that no function can process, or -1. */
    int firstPoison(int among) {
        return poisonCount > 0 && poison[poisonHead] - taken < among ? (int) (poison[poisonHead] - taken) : -1;
    }

    /** Forgets the first records. */
    void drop(long records) {
        taken += records;
        long left = records;
        while (left > 0) {
            long here = Math.min(left, counts[head]);
            bytes[head] -= bytes[head] * here / counts[head];
            counts[head] -= (int) here;
            left -= here;
            if (counts[head] == 0) {
                head = at(1);
                entries--;
            }
        }
        while (poisonCount > 0 && poison[poisonHead] < taken) {
            poisonHead = (poisonHead + 1) % poison.length;
            poisonCount--;
        }
    }

    private int at(int entry) {
        return (head + entry) & (created.length - 1);
    }

    private void grow() {
        long[] longerCreated = new long[created.length * 2];
        int[] longerCounts = new int[created.length * 2];
        long[] longerBytes = new long[created.length * 2];
        for (int i = 0; i < entries; i++) {
            longerCreated[i] = created[at(i)];
            longerCounts[i] = counts[at(i)];
            longerBytes[i] = bytes[at(i)];
        }
        created = longerCreated;
        counts = longerCounts;
        bytes = longerBytes;
        head = 0;
    }

    private void addPoison(long place) {
        if (poisonCount == poison.length) {
            long[] inOrder = new long[poisonCount];
            for (int i = 0; i < poisonCount; i++) {
                inOrder[i] = poison[(poisonHead + i) % poison.length];
            }
            poison = Arrays.copyOf(inOrder, poisonCount * 2);
            poisonHead = 0;
        }
        poison[(poisonHead + poisonCount++) % poison.length] = place;
    }
}

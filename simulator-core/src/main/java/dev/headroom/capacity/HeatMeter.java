package dev.headroom.capacity;

import dev.headroom.item.AttributeValue;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.table.SplitPoint;
import java.util.Arrays;

/**
 * How hot each partition is: which share of its ceilings it uses, reads and writes added, for one node bears both. While one
 * is warm, the key that is asked for is noted whenever so many more units have been consumed: each note then stands for
 * equally much. A cold partition costs an addition and a comparison.
 *
 * <p>That heat is the sum, and not the larger of the two, is what experiment V07 asks for: 2,000 WCU/s with 6,000 RCU/s meet
 * no throttling after a rise during which neither side alone would have been hot for long enough.
 */
final class HeatMeter {
    /** Notes in a minute at the ceiling: so many that a split of traffic in halves is right to a percent or so. */
    private static final double NOTES = 1_000;

    private static final double MINUTE_SECONDS = 60;
    private static final double GOLDEN = 0.6180339887498949;
    private static final long NEVER = Long.MAX_VALUE;

    private final long readWeight;
    private final long writeWeight;
    private final double perSecondAtCeiling;
    private final double warm;
    private final long noteEvery;
    private long[] heat = new long[0];
    private long[] noteAt = new long[0];
    private KeySamples[] samples = new KeySamples[0];
    private long notes;

    /** @param warm from which heat on keys are noted */
    HeatMeter(long readCeiling, long writeCeiling, double warm) {
        this.readWeight = writeCeiling;
        this.writeWeight = readCeiling;
        this.perSecondAtCeiling = 2.0 * readCeiling * writeCeiling;
        this.warm = warm;
        this.noteEvery = (long) (perSecondAtCeiling * MINUTE_SECONDS / NOTES);
    }

    /** Makes room for partitions up to a number. */
    void grow(int issued) {
        int from = heat.length;
        if (issued > from) {
            heat = Arrays.copyOf(heat, issued);
            noteAt = Arrays.copyOf(noteAt, issued);
            samples = Arrays.copyOf(samples, issued);
            Arrays.fill(noteAt, from, issued, NEVER);
        }
    }

    /** Counts what was consumed, and says whether the key is to be {@linkplain #note noted}. */
    boolean consumed(boolean write, int partition, long halves) {
        return (heat[partition] += halves * (write ? writeWeight : readWeight)) >= noteAt[partition];
    }

    /** Notes a key; one operation that consumed much is noted as often as it is worth. */
    void note(int partition, AttributeValue key, AttributeValue sort, long hash) {
        while (heat[partition] >= noteAt[partition]) {
            if (key != null) {
                samples[partition].add(key, sort, hash);
            }
            noteAt[partition] += gap();
        }
    }

    KeySamples samples(int partition) {
        return samples[partition];
    }

    /** Begins the next minute of a partition, and says how hot the one that ends was. */
    double endMinute(int partition, long nanos) {
        double share = heat[partition] / (perSecondAtCeiling * nanos / TimeSpan.NANOS_PER_SECOND);
        if (share < warm) {
            noteAt[partition] = NEVER;
            samples[partition] = null;
        } else if (noteAt[partition] == NEVER) {
            samples[partition] = new KeySamples();
            noteAt[partition] = gap();
        } else {
            noteAt[partition] -= heat[partition];
        }
        heat[partition] = 0;
        return share;
    }

    /** Hands on what is known of a partition to its children. */
    void split(int parent, int firstChild, SplitPoint at) {
        grow(firstChild + 2);
        if (samples[parent] != null) {
            for (int child = firstChild; child <= firstChild + 1; child++) {
                samples[child] = samples[parent].part(at, child == firstChild);
                noteAt[child] = gap();
            }
            samples[parent] = null;
        }
    }

    /** Uneven, so that no rhythm of the keys can fall in with it; as if drawn, but without a draw. */
    private long gap() {
        double part = notes++ * GOLDEN;
        return (long) (noteEvery * (0.5 + part - Math.floor(part)));
    }
}

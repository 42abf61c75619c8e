package dev.headroom.capacity;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.table.SplitPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The keys that a partition was asked for of late, each standing for as many units as another: the latest few
 * thousand, in the order of time. Nothing is allocated to add one.
 */
final class KeySamples {
    private static final int KEPT = 4_096;

    private final Sample[] samples = new Sample[KEPT];
    private int next;
    private int count;

    /** One place in key order that was asked for; written over when its turn comes. */
    static final class Sample {
        AttributeValue key;
        AttributeValue sort;
        long hash;

        SplitPoint point() {
            return new SplitPoint(hash, sort);
        }
    }

    void add(AttributeValue key, AttributeValue sort, long hash) {
        Sample sample = samples[next];
        if (sample == null) {
            sample = new Sample();
            samples[next] = sample;
        }
        sample.key = key;
        sample.sort = sort;
        sample.hash = hash;
        next = (next + 1) % KEPT;
        count = Math.min(KEPT, count + 1);
    }

    int count() {
        return count;
    }

    /** In the order of time. */
    List<Sample> inTime() {
        List<Sample> ordered = new ArrayList<>(count);
        for (int i = count; i > 0; i--) {
            ordered.add(samples[(next - i + KEPT) % KEPT]);
        }
        return ordered;
    }

    /** Those that lie before a point, or those from there on. */
    KeySamples part(SplitPoint at, boolean before) {
        KeySamples part = new KeySamples();
        Sample bound = new Sample();
        bound.hash = at.hash();
        bound.sort = at.sort();
        for (Sample sample : inTime()) {
            if (IN_KEY_ORDER.compare(sample, bound) < 0 == before) {
                part.add(sample.key, sample.sort, sample.hash);
            }
        }
        return part;
    }

    /** By hash, unsigned; under one hash by sort key, none first. */
    static final Comparator<Sample> IN_KEY_ORDER = (left, right) -> {
        int order = Long.compareUnsigned(left.hash, right.hash);
        return order != 0 ? order : compare(left.sort, right.sort);
    };

    private static int compare(AttributeValue left, AttributeValue right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        if (left instanceof StringValue mine && right instanceof StringValue theirs) {
            return mine.compareTo(theirs);
        }
        if (left instanceof NumberValue mine && right instanceof NumberValue theirs) {
            return mine.compareTo(theirs);
        }
        if (left instanceof BinaryValue mine && right instanceof BinaryValue theirs) {
            return mine.compareTo(theirs);
        }
        return left.typeName().compareTo(right.typeName());
    }
}

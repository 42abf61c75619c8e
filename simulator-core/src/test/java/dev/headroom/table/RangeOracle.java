package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NumberValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ranges of partitions as a plain list that is searched from its end: what a partition map must agree with. */
final class RangeOracle {
    record Range(long hash, AttributeValue sort, int number) {}

    private final List<Range> ranges = new ArrayList<>();
    private int issued;

    RangeOracle(PartitionMap unsplit) {
        for (int position = 0; position < unsplit.count(); position++) {
            ranges.add(new Range(unsplit.startAt(position), null, issued++));
        }
    }

    List<Range> ranges() {
        return ranges;
    }

    void split(int position, SplitPoint at) {
        Range parent = ranges.remove(position);
        ranges.add(position, new Range(at.hash(), at.sort(), issued + 1));
        ranges.add(position, new Range(parent.hash(), parent.sort(), issued));
        issued += 2;
    }

    int positionOf(long hash, AttributeValue sort) {
        int position = ranges.size() - 1;
        while (compare(ranges.get(position).hash(), ranges.get(position).sort(), hash, sort) > 0) {
            position--;
        }
        return position;
    }

    int numberOf(long hash, AttributeValue sort) {
        return ranges.get(positionOf(hash, sort)).number();
    }

    /** The numbers from one key to another, both included. */
    Set<Integer> between(long firstHash, AttributeValue firstSort, long lastHash, AttributeValue lastSort) {
        Set<Integer> numbers = new TreeSet<>();
        for (int at = positionOf(firstHash, firstSort); at <= positionOf(lastHash, lastSort); at++) {
            numbers.add(ranges.get(at).number());
        }
        return numbers;
    }

    private static int compare(long hash, AttributeValue sort, long otherHash, AttributeValue otherSort) {
        int order = Long.compareUnsigned(hash, otherHash);
        return order != 0 ? order : compare(sort, otherSort);
    }

    /** Null before all others; numbers by value, strings by their bytes. */
    static int compare(AttributeValue left, AttributeValue right) {
        if (left == null || right == null) {
            return (left == null ? 0 : 1) - (right == null ? 0 : 1);
        }
        return left instanceof NumberValue
                ? new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()))
                : Arrays.compareUnsigned(
                        left.toString().getBytes(StandardCharsets.UTF_8),
                        right.toString().getBytes(StandardCharsets.UTF_8));
    }
}

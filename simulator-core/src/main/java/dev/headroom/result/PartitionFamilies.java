package dev.headroom.result;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Partitions with those that they were split from. Numbers tell the families: the partitions at the beginning are numbered in
 * the order of their ranges, and each split gives the next two numbers to its children. So the order needs no comparing of
 * sort keys, of which a result knows only the text.
 */
final class PartitionFamilies {
    private PartitionFamilies() {}

    /**
     * All partitions in the order of their key ranges, each before its children.
     *
     * @param left those that are left at the end
     * @param split those that were split, in the order of time
     */
    static List<PartitionResult> inOrder(List<PartitionResult> left, List<PartitionResult> split) {
        TreeMap<Integer, PartitionResult> unplaced = new TreeMap<>();
        left.forEach(partition -> unplaced.put(partition.number(), partition));
        split.forEach(partition -> unplaced.put(partition.number(), partition));
        Map<Integer, Integer> firstChildren = firstChildren(split, left.size() - split.size());
        List<PartitionResult> ordered = new ArrayList<>();
        Deque<Integer> next = new ArrayDeque<>();
        while (!unplaced.isEmpty()) {
            int number = next.isEmpty() ? unplaced.firstKey() : next.pop();
            ordered.add(unplaced.remove(number));
            Integer firstChild = firstChildren.get(number);
            if (firstChild != null) {
                next.push(firstChild + 1);
                next.push(firstChild);
            }
        }
        return List.copyOf(ordered);
    }

    private static Map<Integer, Integer> firstChildren(List<PartitionResult> split, int firstNumber) {
        Map<Integer, Integer> firstChildren = new TreeMap<>();
        for (int i = 0; i < split.size(); i++) {
            firstChildren.put(split.get(i).number(), firstNumber + 2 * i);
        }
        return firstChildren;
    }
}

package dev.headroom.app.desktop.see.heat;

import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.SplitForHeatResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which partition came from which, and from when till when each was there. Of splits for heat the time is known; of others it
 * shows in what their children consumed.
 *
 * @param parents by number of the child
 * @param born in intervals; those not in it were there from the start
 * @param died in intervals; those not in it are there still
 */
record Families(Map<Integer, Integer> parents, Map<Integer, Integer> born, Map<Integer, Integer> died) {
    static Families of(ResourceResult resource, List<SplitForHeatResult> splits, double interval) {
        Families families = new Families(new HashMap<>(), new HashMap<>(), new HashMap<>());
        Map<Integer, PartitionResult> byNumber = new HashMap<>();
        resource.everyPartition().forEach(partition -> byNumber.put(partition.number(), partition));
        List<PartitionResult> split = resource.splitPartitions();
        int firstChild = resource.partitions().size() - split.size();
        for (int i = 0; i < split.size(); i++) {
            int parent = split.get(i).number();
            int first = firstChild + 2 * i;
            int at = timeOf(parent, resource, splits)
                    .map(seconds -> (int) (seconds / interval))
                    .orElseGet(() -> lastActive(byNumber.get(parent)) + 1);
            families.parents.put(first, parent);
            families.parents.put(first + 1, parent);
            families.born.put(first, at);
            families.born.put(first + 1, at);
            families.died.put(parent, at);
        }
        return families;
    }

    private static Optional<Double> timeOf(int parent, ResourceResult resource, List<SplitForHeatResult> splits) {
        return splits.stream()
                .filter(result -> result.index().equals(resource.index()))
                .flatMap(result -> result.splits().stream())
                .filter(split -> split.partition() == parent)
                .map(split -> split.at().seconds())
                .findFirst();
    }

    private static int lastActive(PartitionResult partition) {
        for (int i = partition.readUnits().length() - 1; i >= 0; i--) {
            if (partition.readUnits().get(i) + partition.writeUnits().get(i) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean isThere(int number, int interval) {
        return interval >= born.getOrDefault(number, 0) && interval <= died.getOrDefault(number, Integer.MAX_VALUE);
    }

    /** How many splits lie between a partition and one of the start. */
    int generation(int number) {
        int generation = 0;
        for (Integer parent = parents.get(number); parent != null; parent = parents.get(parent)) {
            generation++;
        }
        return generation;
    }
}

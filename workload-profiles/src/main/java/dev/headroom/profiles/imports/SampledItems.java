package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.Node;
import dev.headroom.quantity.DataSize;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What items are like, by the sample data of a model: their sizes, as the mix of them that it shows. */
final class SampledItems {
    private static final long LARGEST = 409_600;
    private static final int CLASSES = 5;

    private final Node table;
    private final String name;
    private final Notes notes;

    SampledItems(Node table, String name, Notes notes) {
        this.table = table;
        this.name = name;
        this.notes = notes;
    }

    void put(Fields fields) {
        List<Long> sizes = Look.list(table, "TableData").stream()
                .map(DynamoJson::bytes)
                .filter(bytes -> bytes > 0)
                .map(bytes -> Math.min(bytes, LARGEST))
                .sorted()
                .toList();
        Fields item = Fields.block();
        if (sizes.isEmpty()) {
            item.put("size", new DataSize(400), "assumed: the model has no sample data");
            notes.assumed(name + ": items of 400 bytes, " + AssumedTraffic.KEYS + " of them at the start");
        } else {
            long bytes = sizes.stream().mapToLong(Long::longValue).sum();
            item.put("size", shape(sizes), "from " + sizes.size() + " rows of sample data");
            notes.assumed(
                    Look.at(table, "TableData").orElse(table),
                    name + ": real items are as large as the " + sizes.size() + " rows of sample data, "
                            + bytes / sizes.size() + " bytes in the mean and " + sizes.get(sizes.size() - 1)
                            + " at the most; " + AssumedTraffic.KEYS + " of them at the start");
        }
        fields.put("item", item);
        fields.put("items", Fields.line().put("partitionKeys", AssumedTraffic.KEYS), "assumed");
    }

    /** One size, or the means of five classes of equally many rows. */
    private static Object shape(List<Long> sizes) {
        if (sizes.get(0).equals(sizes.get(sizes.size() - 1))) {
            return sizes.get(0);
        }
        int classes = Math.min(CLASSES, sizes.size());
        NavigableMap<Long, Long> weights = new TreeMap<>();
        for (int i = 0; i < classes; i++) {
            List<Long> part = sizes.subList(sizes.size() * i / classes, sizes.size() * (i + 1) / classes);
            double mean = part.stream().mapToLong(Long::longValue).average().orElse(1);
            weights.merge(Math.max(1, Math.round(mean)), (long) part.size(), Long::sum);
        }
        List<Object> mix = new ArrayList<>();
        weights.forEach(
                (size, weight) -> mix.add(Fields.line().put("size", size).put("weight", weight)));
        return Fields.line().put("type", "mix").put("sizes", mix);
    }
}

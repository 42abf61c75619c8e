package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Charges;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.KeySchema;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.PartitionMap.PartitionRange;
import dev.headroom.table.SplitPoint;
import dev.headroom.table.StoredContents;
import dev.headroom.table.StoredContents.Placed;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Partitions tile the keys; every item lies where its hash and its sort key say; what partitions, table and indexes say that
 * they hold is what is found when it is counted again; and an index has an entry for each item that has its keys, no other.
 */
final class PlacementLaw implements Law {
    private final String label;
    private final TableEngine engine;
    private final TableDefinition definition;
    private final StoredContents contents;
    private final Map<IndexDefinition, Optional<Set<String>>> held = new HashMap<>();

    PlacementLaw(String label, SimulatedTable table) {
        this.label = label;
        this.engine = table.engine();
        this.definition = engine.definition();
        this.contents = StoredContents.of(engine);
    }

    @Override
    public void second(long nowNanos) {
        List<Placed> items = contents.items();
        Map<PrimaryKey, Item> byKey = new HashMap<>();
        for (Placed placed : items) {
            unless(
                    byKey.put(definition.keys().keyOf(placed.item()), placed.item()) == null,
                    "keys are unique",
                    "%s twice in %s",
                    placed.item(),
                    label);
        }
        for (IndexDefinition index : definition.localIndexes()) {
            checkEntries(index, byKey);
        }
        for (int resource = 0; resource < engine.resources(); resource++) {
            checkRanges(resource);
            checkCounts(resource, resource == Charges.TABLE ? items : checkEntries(index(resource), byKey));
        }
    }

    private IndexDefinition index(int resource) {
        return definition.globalIndexes().get(resource - 1);
    }

    /** The entries of an index, which must be those of the items that have its keys. */
    private List<Placed> checkEntries(IndexDefinition index, Map<PrimaryKey, Item> items) {
        String law = "an index is the projection of its table";
        List<Placed> entries = contents.entries(index.name());
        Set<PrimaryKey> seen = new HashSet<>();
        for (Placed entry : entries) {
            PrimaryKey key = definition.keys().keyOf(entry.item());
            unless(seen.add(key), law, "%s twice in %s", key, index.name());
            unless(
                    entry.item().equals(items.get(key)),
                    law,
                    "%s has %s, the table %s",
                    index.name(),
                    entry.item(),
                    items.get(key));
        }
        long covered =
                items.values().stream().filter(item -> covers(index, item)).count();
        unless(entries.size() == covered, law, "%s has %d entries of %d items", index.name(), entries.size(), covered);
        unless(
                engine.entryCount(index.name()) == covered,
                law,
                "%s counts %d entries of %d",
                index.name(),
                engine.entryCount(index.name()),
                covered);
        long bytes = entries.stream()
                .mapToLong(entry -> entryBytes(index, entry.item()))
                .sum();
        unless(
                engine.entryBytes(index.name()) == bytes,
                law,
                "%s counts %d bytes of %d",
                index.name(),
                engine.entryBytes(index.name()),
                bytes);
        return entries;
    }

    private long entryBytes(IndexDefinition index, Item item) {
        Optional<Set<String>> held = held(index);
        long bytes = 0;
        for (int i = 0; i < item.names().count(); i++) {
            String name = item.names().name(i);
            if (held.isEmpty() || held.get().contains(name)) {
                bytes += name.getBytes(StandardCharsets.UTF_8).length
                        + item.get(name).sizeInBytes();
            }
        }
        return bytes;
    }

    private static boolean covers(IndexDefinition index, Item item) {
        return Stream.concat(index.keys().partition().stream(), index.keys().sort().stream())
                .allMatch(key -> item.get(key.name()) != null);
    }

    /** The attributes of an entry; empty where it has all. */
    private Optional<Set<String>> held(IndexDefinition index) {
        return held.computeIfAbsent(index, key -> key.included().map(included -> {
            Set<String> names = new HashSet<>(included);
            names.addAll(definition.keys().names());
            names.addAll(key.keys().names());
            return names;
        }));
    }

    private void checkRanges(int resource) {
        String law = "partitions tile the keys";
        PartitionMap map = engine.partitions(resource);
        Set<Integer> numbers = new HashSet<>();
        unless(map.beginningOf(0).compareTo(SplitPoint.at(0)) == 0, law, "the first begins at %s", map.beginningOf(0));
        for (int i = 0; i < map.count(); i++) {
            PartitionRange range = map.rangeAt(i);
            unless(
                    numbers.add(range.number()) && range.number() < map.issued(),
                    law,
                    "number %d again",
                    range.number());
            unless(map.positionOf(range.number()) == i, law, "number %d is not found", range.number());
            if (i > 0) {
                PartitionRange before = map.rangeAt(i - 1);
                unless(map.beginningOf(i - 1).compareTo(map.beginningOf(i)) < 0, law, "%s before %s", before, range);
                unless(
                        before.end() == range.start() && before.sortEnd() == range.sortStart(),
                        law,
                        "%s, then %s",
                        before,
                        range);
            }
        }
        unless(map.rangeAt(map.count() - 1).end() == 1, law, "the last ends at %s", map.rangeAt(map.count() - 1));
        for (PartitionRange split : map.split()) {
            unless(!numbers.contains(split.number()), law, "%d was split and is there", split.number());
        }
    }

    private void checkCounts(int resource, List<Placed> stored) {
        String law = "partitions hold what they count";
        PartitionMap map = engine.partitions(resource);
        long[] items = new long[map.issued()];
        long[] bytes = new long[map.issued()];
        long allBytes = 0;
        Placed before = null;
        for (Placed placed : stored) {
            checkPlace(resource, before, placed);
            before = placed;
            int number = partitionOf(map, placed.hash(), sortKey(resource, placed.item()));
            items[number]++;
            long size = storedBytes(resource, placed.item());
            bytes[number] += size;
            allBytes += size;
        }
        for (int i = 0; i < map.count(); i++) {
            int number = map.numberAt(i);
            unless(
                    map.itemCount(number) == items[number] && map.sizeInBytes(number) == bytes[number],
                    law,
                    "partition %d of resource %d of %s counts %d items of %d and %d bytes of %d",
                    number,
                    resource,
                    label,
                    map.itemCount(number),
                    items[number],
                    map.sizeInBytes(number),
                    bytes[number]);
        }
        unless(
                engine.itemCount(resource) == stored.size() && engine.sizeInBytes(resource) == allBytes,
                "a table counts what it holds",
                "resource %d of %s: %d items of %d, %d bytes of %d",
                resource,
                label,
                engine.itemCount(resource),
                stored.size(),
                engine.sizeInBytes(resource),
                allBytes);
    }

    private void checkPlace(int resource, Placed before, Placed placed) {
        String law = "items are where their keys say";
        AttributeValue key =
                placed.item().get(schema(resource).partition().get(0).name());
        unless(placed.hash() == KeyHash.of(key), law, "%s under hash %d", placed.item(), placed.hash());
        AttributeValue sort = sortKey(resource, placed.item());
        if (before != null) {
            int order = Long.compareUnsigned(before.hash(), placed.hash());
            boolean sameKey = order == 0
                    && before.item()
                            .get(schema(resource).partition().get(0).name())
                            .equals(key);
            unless(order <= 0, law, "hash %d before %d", before.hash(), placed.hash());
            unless(
                    !sameKey
                            || sort == null
                            || new SplitPoint(0, sortKey(resource, before.item())).compareTo(new SplitPoint(0, sort))
                                    <= 0,
                    law,
                    "%s before %s",
                    before.item(),
                    placed.item());
        }
        PartitionMap map = engine.partitions(resource);
        unless(
                map.partitionOf(placed.hash(), sort) == partitionOf(map, placed.hash(), sort),
                law,
                "%s is looked for in partition %d",
                placed.item(),
                map.partitionOf(placed.hash(), sort));
    }

    /** The last range that does not begin behind the key. */
    private static int partitionOf(PartitionMap map, long hash, AttributeValue sort) {
        SplitPoint key = new SplitPoint(hash, sort);
        int number = map.numberAt(0);
        for (int i = 1; i < map.count() && map.beginningOf(i).compareTo(key) <= 0; i++) {
            number = map.numberAt(i);
        }
        return number;
    }

    private KeySchema schema(int resource) {
        return resource == Charges.TABLE ? definition.keys() : index(resource).keys();
    }

    private AttributeValue sortKey(int resource, Item item) {
        KeySchema schema = schema(resource);
        return schema.sort().isEmpty() ? null : item.get(schema.sort().get(0).name());
    }

    private long storedBytes(int resource, Item item) {
        if (resource != Charges.TABLE) {
            return entryBytes(index(resource), item);
        }
        long bytes = item.sizeInBytes();
        for (IndexDefinition index : definition.localIndexes()) {
            bytes += covers(index, item) ? entryBytes(index, item) : 0;
        }
        return bytes;
    }
}

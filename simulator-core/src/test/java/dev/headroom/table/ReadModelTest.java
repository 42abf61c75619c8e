package dev.headroom.table;

import static dev.headroom.table.Tables.collect;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;
import dev.headroom.table.SortKeyRange.Comparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random writes and reads; every page is worked out again from a plain sorted map by filtering and sorting everything. */
class ReadModelTest {
    private static final List<String> TABLE_KEYS = List.of("id", "s");
    private static final Map<String, List<String>> PROJECTED = Map.of(
            "byTime", List.of("id", "s", "t"),
            "byGroup", List.of("g", "h", "t", "s", "id", "p"),
            "byType", List.of("id", "s", "g", "h", "t", "p", "u"));
    private static final Map<String, KeySchema> SCHEMAS = Map.of(
            "", KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("s")),
            "byTime", KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t")),
            "byGroup",
                    new KeySchema(
                            List.of(KeyAttribute.string("g"), KeyAttribute.number("h")),
                            List.of(KeyAttribute.number("t"), KeyAttribute.number("s"))),
            "byType", KeySchema.of(KeyAttribute.number("h")));

    private final TableEngine engine = Tables.sorted(
            3,
            List.of(
                    Tables.including("byGroup", SCHEMAS.get("byGroup"), "p"),
                    new IndexDefinition("byType", SCHEMAS.get("byType"), java.util.Optional.empty())),
            List.of(Tables.including("byTime", SCHEMAS.get("byTime"))));
    private final TreeMap<String, Item> model = new TreeMap<>();
    private SplittableRandom random;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void readsWhatAPlainMapHolds(long seed) {
        random = new SplittableRandom(seed);
        for (int step = 0; step < 2_500; step++) {
            write();
            read(List.of("", "byTime", "byGroup", "byType").get(random.nextInt(4)));
        }
    }

    private void write() {
        String id = "k" + random.nextInt(5);
        long sort = random.nextInt(40);
        if (random.nextInt(4) == 0) {
            execute(engine, Tables.delete(key(id, sort)));
            model.remove(id + "/" + sort);
            return;
        }
        Item item = item("id", text(id), "s", number(sort), "u", StringValue.filler(random.nextInt(40_000)));
        item = sometimes(item, "g", text("g" + random.nextInt(2)));
        item = sometimes(item, "h", number(random.nextInt(2)));
        item = sometimes(item, "t", random.nextInt(9) == 0 ? text("no number") : number(random.nextInt(10)));
        item = sometimes(item, "p", StringValue.filler(random.nextInt(20_000)));
        execute(engine, put(key(id, sort), item));
        model.put(id + "/" + sort, item);
    }

    private Item sometimes(Item item, String name, AttributeValue value) {
        return random.nextInt(5) == 0 ? item : item.with(name, value);
    }

    private void read(String index) {
        boolean local = index.isEmpty() || index.equals("byTime");
        boolean consistent = local && random.nextBoolean();
        boolean fetch = random.nextBoolean();
        boolean fetches = fetch && index.equals("byTime");
        int limit = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(20);
        KeySchema schema = SCHEMAS.get(index);
        List<AttributeValue> partition = schema.partition().stream()
                .map(attribute -> keyValue(attribute.name()))
                .toList();
        boolean forward = random.nextBoolean();
        int equalities = Math.min(schema.sort().size(), random.nextInt(3));
        SortKeyRange range = range(schema, equalities);
        List<Item> candidates = candidates(schema, partition, range, forward);
        Item start = candidates.isEmpty() || random.nextBoolean()
                ? null
                : candidates.remove(random.nextInt(candidates.size()));
        if (start != null) {
            Comparator<Item> order = order(schema, forward);
            candidates.removeIf(item -> order.compare(item, start) <= 0);
        }

        PrimaryKey key = PrimaryKey.of(KeySchema.partitionKey(partition));
        String name = index.isEmpty() ? null : index;
        Preparation page =
                collect(engine, new Query(name, key, range, forward, consistent, fetch, limit, startKey(name, start)));

        List<Item> expected = page(candidates, index, fetches, limit);
        assertThat(page.items()).isEqualTo(shown(expected, index, fetches));
        assertThat(page.charges().totalHalves()).isEqualTo(halves(expected, index, fetches, consistent));
        boolean ended = expected.size() == limit || bytes(expected, index, fetches) >= 1 << 20;
        assertThat(page.lastEvaluated()).isEqualTo(ended ? expected.get(expected.size() - 1) : null);
        scan(name, schema, index, fetches, limit);
    }

    /** In pages and in segments: each item that the index covers once. */
    private void scan(String name, KeySchema schema, String index, boolean fetches, int limit) {
        if (random.nextInt(20) > 0) {
            return;
        }
        int total = 1 + random.nextInt(4);
        List<Item> seen = new ArrayList<>();
        for (int segment = 0; segment < total; segment++) {
            ScanPosition from = null;
            do {
                Preparation page =
                        collect(engine, new Scan(name, false, fetches, limit, new ScanSegment(segment, total), from));
                seen.addAll(page.items());
                from = page.next();
            } while (from != null);
        }
        List<Item> all = model.values().stream().filter(schema::covers).toList();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(shown(all, index, fetches));
    }

    private Item startKey(String index, Item start) {
        return start == null ? null : engine.keyAttributes(index, start);
    }

    private AttributeValue keyValue(String attribute) {
        return switch (attribute) {
            case "id" -> text("k" + random.nextInt(6));
            case "g" -> text("g" + random.nextInt(2));
            case "h" -> number(random.nextInt(2));
            case "t" -> number(random.nextInt(11));
            default -> number(random.nextInt(41));
        };
    }

    private SortKeyRange range(KeySchema schema, int equalities) {
        List<AttributeValue> equal = new ArrayList<>();
        for (int i = 0; i < equalities; i++) {
            equal.add(keyValue(schema.sort().get(i).name()));
        }
        if (equalities == schema.sort().size()) {
            return new SortKeyRange(equal, Comparison.ANY, null, null);
        }
        Comparison comparison = Comparison.values()[random.nextInt(Comparison.values().length - 1)];
        String name = schema.sort().get(equalities).name();
        return new SortKeyRange(equal, comparison, keyValue(name), keyValue(name));
    }

    private List<Item> candidates(
            KeySchema schema, List<AttributeValue> partition, SortKeyRange range, boolean forward) {
        List<Item> candidates = new ArrayList<>();
        for (Item item : model.values()) {
            boolean under = schema.covers(item);
            for (int i = 0; i < partition.size(); i++) {
                under &= Objects.equals(item.get(schema.partition().get(i).name()), partition.get(i));
            }
            if (under && selects(range, schema, item)) {
                candidates.add(item);
            }
        }
        candidates.sort(order(schema, forward));
        return candidates;
    }

    private static boolean selects(SortKeyRange range, KeySchema schema, Item item) {
        int equalities = range.equalities().size();
        for (int i = 0; i < equalities; i++) {
            if (!range.equalities().get(i).equals(item.get(schema.sort().get(i).name()))) {
                return false;
            }
        }
        if (range.comparison() == Comparison.ANY) {
            return true;
        }
        NumberValue found = (NumberValue) item.get(schema.sort().get(equalities).name());
        int compared = found.compareTo((NumberValue) range.value());
        return switch (range.comparison()) {
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            default -> compared >= 0 && found.compareTo((NumberValue) range.upper()) <= 0;
        };
    }

    /** By the sort key, then by the table's key: an index may hold one sort key many times. */
    private static Comparator<Item> order(KeySchema schema, boolean forward) {
        List<String> names = new ArrayList<>();
        schema.sort().forEach(attribute -> names.add(attribute.name()));
        names.addAll(TABLE_KEYS);
        Comparator<Item> order = (left, right) -> {
            int compared = 0;
            for (int i = 0; compared == 0 && i < names.size(); i++) {
                compared = compare(left.get(names.get(i)), right.get(names.get(i)));
            }
            return compared;
        };
        return forward ? order : Collections.reverseOrder(order);
    }

    private static int compare(AttributeValue left, AttributeValue right) {
        return left instanceof NumberValue number
                ? number.compareTo((NumberValue) right)
                : left.toString().compareTo(right.toString());
    }

    private static List<Item> page(List<Item> candidates, String index, boolean fetches, int limit) {
        int size = 0;
        while (size < Math.min(limit, candidates.size())
                && bytes(candidates.subList(0, size), index, fetches) < 1 << 20) {
            size++;
        }
        return candidates.subList(0, size);
    }

    private static long bytes(List<Item> items, String index, boolean fetches) {
        long bytes = 0;
        for (Item item : items) {
            bytes += entry(item, index).sizeInBytes() + (fetches ? item.sizeInBytes() : 0);
        }
        return bytes;
    }

    private static long halves(List<Item> items, String index, boolean fetches, boolean consistent) {
        long steps = Math.max(1, (bytes(items, index, false) + 4_095) / 4_096);
        for (Item item : items) {
            steps += fetches ? (item.sizeInBytes() + 4_095) / 4_096 : 0;
        }
        return consistent ? 2 * steps : steps;
    }

    private static List<Item> shown(List<Item> items, String index, boolean fetches) {
        return items.stream().map(item -> fetches ? item : entry(item, index)).toList();
    }

    private static Item entry(Item item, String index) {
        if (index.isEmpty()) {
            return item;
        }
        List<String> names = new ArrayList<>(PROJECTED.get(index));
        names.removeIf(name -> item.get(name) == null);
        return Item.of(AttributeNames.of(names), names.stream().map(item::get).toArray(AttributeValue[]::new));
    }
}

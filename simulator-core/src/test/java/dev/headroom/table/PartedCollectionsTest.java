package dev.headroom.table;

import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.RequestUnits;
import dev.headroom.item.StringValue;
import dev.headroom.table.SortKeyRange.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables whose partitions are split at keys that they hold, also inside item collections, against a plain list of ranges. */
class PartedCollectionsTest {
    private static final int SORT_KEYS = 60;
    private static final int BY_GROUP_AND_TIME = 1;
    private static final int BY_GROUP = 2;

    private final Map<PrimaryKey, Item> stored = new LinkedHashMap<>();
    private final List<RangeOracle> oracles = new ArrayList<>();
    private SplittableRandom random;
    private boolean numbers;
    private TableEngine engine;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everythingIsWhereItsKeyLies(long seed) {
        begin(seed);
        for (int step = 0; step < 1_500; step++) {
            write();
            if (step % 50 == 49) {
                split(random.nextInt(3));
            }
            if (step % 150 == 149) {
                partitionsHoldTheirItems();
            }
            query();
            scan();
        }
    }

    private void begin(long seed) {
        random = new SplittableRandom(seed);
        numbers = seed % 2 == 0;
        KeyType type = numbers ? KeyType.N : KeyType.S;
        TableDefinition definition = new TableDefinition(
                "Orders",
                KeySchema.of(KeyAttribute.string("id"), new KeyAttribute("s", type)),
                List.of(
                        new IndexDefinition(
                                "byGroupAndTime",
                                KeySchema.of(KeyAttribute.string("g"), new KeyAttribute("t", type)),
                                Optional.empty()),
                        new IndexDefinition("byGroup", KeySchema.of("g"), Optional.empty())),
                List.of());
        engine = Tables.engine(definition, 1 + random.nextInt(4), Tables.NONE);
        for (int resource = 0; resource <= BY_GROUP; resource++) {
            oracles.add(new RangeOracle(engine.partitions(resource)));
        }
    }

    private void write() {
        AttributeValue id = text("k" + random.nextInt(4));
        AttributeValue sort = sortKey(random.nextInt(SORT_KEYS));
        PrimaryKey key = PrimaryKey.of(id).withSort(sort);
        Item made = item("id", id, "s", sort, "f", StringValue.filler(random.nextInt(6_000)));
        made = random.nextInt(4) == 0 ? made : made.with("g", text("g" + random.nextInt(3)));
        made = random.nextInt(4) == 0 ? made : made.with("t", sortKey(random.nextInt(SORT_KEYS)));
        Item after = random.nextInt(4) == 0 ? null : made;
        Item before = stored.get(key);
        Preparation prepared = Tables.execute(engine, after == null ? Tables.delete(key) : Tables.put(key, after));
        chargesWhereTheEntriesAre(prepared.charges(), key, before, after);
        if (after == null) {
            stored.remove(key);
        } else {
            stored.put(key, after);
        }
    }

    private void chargesWhereTheEntriesAre(Charges charges, PrimaryKey key, Item before, Item after) {
        assertThat(charges.sortKey(0)).isEqualTo(key.sort());
        for (int charge = 0; charge < charges.count(); charge++) {
            int resource = charges.resource(charge);
            long hash = charges.hash(charge);
            assertThat(charges.isStrong(charge)).isFalse();
            assertThat(hash).isEqualTo(KeyHash.of(charges.key(charge)));
            assertThat(charges.partition(charge))
                    .isEqualTo(oracles.get(resource).numberOf(hash, charges.sortKey(charge)));
            if (resource != Charges.TABLE) {
                assertThat(isPlaceOf(before, resource, charges, charge) || isPlaceOf(after, resource, charges, charge))
                        .isTrue();
            }
        }
    }

    private static boolean isPlaceOf(Item item, int resource, Charges charges, int charge) {
        return item != null
                && charges.key(charge).equals(item.get("g"))
                && (resource == BY_GROUP
                        ? charges.sortKey(charge) == null
                        : charges.sortKey(charge).equals(item.get("t")));
    }

    /** At an item's key, or at the beginning of its hash; inside a collection where the resource has a sort key. */
    private void split(int resource) {
        List<Item> held =
                stored.values().stream().filter(item -> covers(resource, item)).toList();
        if (held.isEmpty()) {
            return;
        }
        Item at = held.get(random.nextInt(held.size()));
        boolean inside = engine.canSplitInsideCollections(resource) && random.nextInt(4) > 0;
        assertThat(engine.canSplitInsideCollections(resource)).isEqualTo(resource != BY_GROUP);
        SplitPoint point = new SplitPoint(hash(resource, at), inside ? sort(resource, at) : null);
        PartitionMap map = engine.partitions(resource);
        int position = oracles.get(resource).positionOf(point.hash(), point.sort());
        if (map.ranges().isInside(position, point)) {
            engine.split(resource, position, point);
            oracles.get(resource).split(position, point);
        }
    }

    private void partitionsHoldTheirItems() {
        for (int resource = 0; resource <= BY_GROUP; resource++) {
            PartitionMap map = engine.partitions(resource);
            RangeOracle oracle = oracles.get(resource);
            Map<Integer, Long> items = new HashMap<>();
            Map<Integer, Long> bytes = new HashMap<>();
            for (Item item : stored.values()) {
                if (covers(resource, item)) {
                    int number = oracle.numberOf(hash(resource, item), sort(resource, item));
                    assertThat(map.partitionOf(hash(resource, item), sort(resource, item)))
                            .isEqualTo(number);
                    items.merge(number, 1L, Long::sum);
                    bytes.merge(number, (long) item.sizeInBytes(), Long::sum);
                }
            }
            assertThat(map.count()).isEqualTo(oracle.ranges().size());
            double end = 0;
            for (int position = 0; position < map.count(); position++) {
                int number = map.numberAt(position);
                assertThat(number).isEqualTo(oracle.ranges().get(position).number());
                assertThat(map.startShareAt(position)).isEqualTo(end);
                end = map.endShareAt(position);
                assertThat(map.itemCount(number)).isEqualTo(items.getOrDefault(number, 0L));
                assertThat(map.sizeInBytes(number)).isEqualTo(bytes.getOrDefault(number, 0L));
            }
            assertThat(end).isEqualTo(1);
        }
    }

    private void query() {
        int resource = random.nextInt(3);
        PrimaryKey key = PrimaryKey.of(text(resource == 0 ? "k" + random.nextInt(4) : "g" + random.nextInt(3)));
        SortKeyRange range = resource == BY_GROUP ? SortKeyRange.ALL : range();
        boolean forward = random.nextBoolean();
        boolean strong = resource == Charges.TABLE && random.nextBoolean();
        int limit = random.nextInt(3) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(20);
        Item after = null;
        do {
            Preparation page = Tables.collect(
                    engine, new Operation.Query(index(resource), key, range, forward, strong, false, limit, after));
            Set<Integer> searched = searched(resource, key.hash(), range, forward, after, page.lastEvaluated());
            chargesWhatItReads(page, resource, strong, searched);
            after = page.lastEvaluated();
        } while (after != null && random.nextInt(3) > 0);
    }

    /** Partitions that may hold a sort key that is asked for, which is tried with a great many. */
    private Set<Integer> searched(int resource, long hash, SortKeyRange range, boolean forward, Item after, Item last) {
        AttributeValue from = sortOrNull(resource, forward ? after : last);
        AttributeValue to = sortOrNull(resource, forward ? last : after);
        return tried(range).stream()
                .filter(sort -> from == null || RangeOracle.compare(sort, from) >= 0)
                .filter(sort -> to == null || RangeOracle.compare(sort, to) <= 0)
                .filter(sort -> isAskedFor(sort, range))
                .map(sort -> oracles.get(resource).numberOf(hash, sort))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All sort keys that there are, one between each two, and what the range itself names. */
    private List<AttributeValue> tried(SortKeyRange range) {
        List<AttributeValue> tried = new ArrayList<>();
        tried.add(behindSortKey(-1));
        for (int number = 0; number < SORT_KEYS; number++) {
            tried.add(sortKey(number));
            tried.add(behindSortKey(number));
        }
        if (range.value() != null) {
            tried.add(range.value());
        }
        return tried;
    }

    private static boolean isAskedFor(AttributeValue sort, SortKeyRange range) {
        if (!range.equalities().isEmpty()) {
            return RangeOracle.compare(sort, range.equalities().get(0)) == 0;
        }
        int compared = range.value() == null ? 0 : RangeOracle.compare(sort, range.value());
        return switch (range.comparison()) {
            case ANY -> true;
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case BETWEEN -> compared >= 0 && RangeOracle.compare(sort, range.upper()) <= 0;
            case BEGINS_WITH -> sort.toString().startsWith(range.value().toString());
        };
    }

    private SortKeyRange range() {
        int first = random.nextInt(SORT_KEYS);
        AttributeValue value = sortKey(first);
        return switch (random.nextInt(8)) {
            case 0 -> SortKeyRange.equalTo(value);
            case 1 -> SortKeyRange.of(Comparison.LESS, value);
            case 2 -> SortKeyRange.of(Comparison.LESS_OR_EQUAL, value);
            case 3 -> SortKeyRange.of(Comparison.GREATER, value);
            case 4 -> SortKeyRange.of(Comparison.GREATER_OR_EQUAL, value);
            case 5 -> SortKeyRange.between(value, sortKey(first + random.nextInt(SORT_KEYS - first)));
            case 6 ->
                numbers
                        ? SortKeyRange.ALL
                        : SortKeyRange.of(
                                Comparison.BEGINS_WITH,
                                text(value.toString()
                                        .substring(0, value.toString().length() - 1)));
            default -> SortKeyRange.ALL;
        };
    }

    private void scan() {
        int resource = random.nextInt(3);
        ScanSegment segment = random.nextBoolean() ? ScanSegment.WHOLE : new ScanSegment(random.nextInt(3), 3);
        int limit = random.nextInt(3) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(100);
        ScanPosition from = null;
        do {
            Preparation page =
                    Tables.collect(engine, new Operation.Scan(index(resource), false, false, limit, segment, from));
            ScanPosition next = page.next();
            Set<Integer> searched = oracles.get(resource)
                    .between(
                            from == null ? segment.firstHash() : from.hash(),
                            sortOrNull(resource, from == null ? null : from.after()),
                            next == null ? segment.lastHash() : next.hash(),
                            sortOrNull(resource, next == null ? null : next.after()));
            chargesWhatItReads(page, resource, false, searched);
            from = next;
        } while (from != null && random.nextInt(3) > 0);
    }

    /** Each partition once: for the bytes that were read in it, or the least that a read costs. */
    private void chargesWhatItReads(Preparation page, int resource, boolean strong, Set<Integer> searched) {
        Map<Integer, Long> bytes = new TreeMap<>();
        searched.forEach(number -> bytes.put(number, 0L));
        for (Item item : page.items()) {
            int number = oracles.get(resource).numberOf(hash(resource, item), sort(resource, item));
            bytes.merge(number, (long) item.sizeInBytes(), Long::sum);
        }
        Map<Integer, Long> expected = new TreeMap<>();
        bytes.forEach((number, held) -> expected.put(number, RequestUnits.readHalves(held, strong)));
        Map<Integer, Long> charged = new TreeMap<>();
        for (int charge = 0; charge < page.charges().count(); charge++) {
            assertThat(page.charges().resource(charge)).isEqualTo(resource);
            assertThat(page.charges().isStrong(charge)).isEqualTo(strong);
            assertThat(charged.put(
                            page.charges().partition(charge), page.charges().halves(charge)))
                    .isNull();
        }
        assertThat(charged).isEqualTo(expected);
    }

    private static boolean covers(int resource, Item item) {
        return switch (resource) {
            case BY_GROUP -> item.get("g") != null;
            case BY_GROUP_AND_TIME -> item.get("g") != null && item.get("t") != null;
            default -> true;
        };
    }

    private static long hash(int resource, Item item) {
        return KeyHash.of(item.get(resource == Charges.TABLE ? "id" : "g"));
    }

    private static AttributeValue sort(int resource, Item item) {
        return switch (resource) {
            case BY_GROUP -> null;
            case BY_GROUP_AND_TIME -> item.get("t");
            default -> item.get("s");
        };
    }

    private static AttributeValue sortOrNull(int resource, Item item) {
        return item == null ? null : sort(resource, item);
    }

    private static String index(int resource) {
        return switch (resource) {
            case BY_GROUP -> "byGroup";
            case BY_GROUP_AND_TIME -> "byGroupAndTime";
            default -> null;
        };
    }

    /** Numbers of one to four digits; strings that order by more than their characters' 16 bits. */
    private AttributeValue sortKey(int number) {
        return numbers ? NumberValue.of((long) number * number - 20) : text(name(number));
    }

    /** A value between a sort key and the next; of -1, one before all. */
    private AttributeValue behindSortKey(int number) {
        if (numbers) {
            BigDecimal value = BigDecimal.valueOf(number < 0 ? -21 : (long) number * number - 20);
            return NumberValue.of(value.add(new BigDecimal("0.5")));
        }
        return text(number < 0 ? "!" : name(number) + "!");
    }

    private static String name(int number) {
        String prefix = number < 20 ? "a" : number < 40 ? "\uff5e" : new String(Character.toChars(0x1f600));
        return prefix + (char) ('0' + number % 20 / 10) + (char) ('0' + number % 10);
    }
}

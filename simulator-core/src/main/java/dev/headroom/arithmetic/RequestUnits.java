package dev.headroom.arithmetic;

import dev.headroom.arithmetic.Worked.Step;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Capacity from item sizes and rates: each item is rounded up first, the rate comes after (facts §1.1, §1.2). */
public final class RequestUnits {
    private static final long WRITE_BLOCK_BYTES = 1024;
    private static final long READ_BLOCK_BYTES = 4096;
    private static final BigDecimal PARTITION_READ_UNITS = BigDecimal.valueOf(3_000);

    /** How the sizes of several items in one read meet the 4 KB block. */
    public enum Rounding {
        /** GetItem and BatchGetItem round each item up. */
        EACH_ITEM,
        /** Query and Scan add the sizes up and round once. */
        ONCE
    }

    private RequestUnits() {}

    /** WCU for writing one item so often. */
    public static Worked wcu(DataSize item, Rate rate, boolean transactional) {
        return wcu(List.of(item), rate, transactional);
    }

    /** WCU for requests that write all these items, each rounded up on its own, so often. */
    public static Worked wcu(List<DataSize> items, Rate rate, boolean transactional) {
        List<Step> steps = new ArrayList<>();
        long blocks = blocksOfEach(items, WRITE_BLOCK_BYTES, "1KB", "WCU", steps);
        BigDecimal perRequest = BigDecimal.valueOf(blocks);
        if (transactional) {
            perRequest = perRequest.add(perRequest);
            steps.add(new Step("transactional: prepare and commit, 2 × " + blocks, units(perRequest, "WCU")));
        }
        String title =
                (transactional ? "Transactional write" : "Write") + " capacity for " + listed(items) + " at " + rate;
        return perSecond(title, perRequest, rate, "writes", "WCU", steps);
    }

    /** WCU for writing over an item so often: the larger of the item before and after is charged, of the whole item. */
    public static Worked overwrite(DataSize before, DataSize after, Rate rate, boolean transactional) {
        DataSize larger = before.compareTo(after) > 0 ? before : after;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("the larger of " + before + " before and " + after + " after", larger.toString()));
        Worked rest = wcu(larger, rate, transactional);
        steps.addAll(rest.steps());
        return new Worked(
                "Write capacity for changing " + before + " into " + after + " at " + rate,
                steps,
                rest.answer(),
                "WCU");
    }

    /** RCU for reading one item so often; an item that does not exist is charged like a small one. */
    public static Worked rcu(DataSize item, Rate rate, ReadKind kind) {
        return rcu(List.of(item), Rounding.EACH_ITEM, rate, kind);
    }

    /** RCU for requests that read all these items so often. */
    public static Worked rcu(List<DataSize> items, Rounding rounding, Rate rate, ReadKind kind) {
        List<Step> steps = new ArrayList<>();
        BigDecimal perRequest = readUnits(items, rounding, kind, steps);
        String title = capitalised(kind.words()) + " read capacity for " + listed(items) + " at " + rate;
        return perSecond(title, perRequest, rate, "reads", "RCU", steps);
    }

    /** How often one key, which lives in one partition of 3,000 RCU, can be read (facts §3.1). */
    public static Worked readsOfOneKey(DataSize item, ReadKind kind) {
        List<Step> steps = new ArrayList<>();
        BigDecimal perRead = readUnits(List.of(item), Rounding.EACH_ITEM, kind, steps);
        BigDecimal whole = PARTITION_READ_UNITS.divide(perRead, 0, RoundingMode.FLOOR);
        steps.add(new Step(
                "one partition gives 3,000 RCU: 3,000 / " + Figures.plain(perRead), Figures.plain(whole) + " reads/s"));
        return new Worked(capitalised(kind.words()) + " reads of one " + item + " item", steps, whole, "reads/s");
    }

    /** Seconds to read a whole table with so much read capacity. */
    public static Worked scanTime(DataSize table, long rcu, ReadKind kind) {
        long blocks = Figures.ceilDiv(table.bytes(), READ_BLOCK_BYTES);
        BigDecimal units = kind.unitsPerBlock().multiply(BigDecimal.valueOf(blocks));
        BigDecimal seconds = units.divide(BigDecimal.valueOf(rcu), 9, RoundingMode.HALF_EVEN);
        BigDecimal whole = Figures.roundedUp(seconds);
        List<Step> steps = List.of(
                new Step(table + " / 4KB, rounded up", Figures.plain(blocks) + " blocks"),
                new Step(
                        kind.words() + ": " + Figures.plain(kind.unitsPerBlock()) + " RCU a block",
                        units(units, "RCU")),
                new Step("at " + Figures.plain(rcu) + " RCU a second, rounded up", Figures.plain(whole) + " s"));
        return new Worked("Scan of " + table + " with " + Figures.plain(rcu) + " RCU", steps, whole, "s");
    }

    private static BigDecimal readUnits(List<DataSize> items, Rounding rounding, ReadKind kind, List<Step> steps) {
        long blocks = rounding == Rounding.ONCE
                ? blocksOfSum(items, steps)
                : blocksOfEach(items, READ_BLOCK_BYTES, "4KB", "blocks", steps);
        BigDecimal units = kind.unitsPerBlock().multiply(BigDecimal.valueOf(blocks));
        String factor = Figures.plain(kind.unitsPerBlock());
        steps.add(new Step(
                kind.words() + ": " + factor + " RCU a block, " + blocks + " × " + factor, units(units, "RCU")));
        return units;
    }

    private static long blocksOfEach(
            List<DataSize> items, long blockBytes, String block, String unit, List<Step> steps) {
        long sum = 0;
        for (DataSize item : items) {
            sum += blocks(item.bytes(), blockBytes);
        }
        String sizes = items.stream()
                .distinct()
                .map(item -> item + " / " + block + " -> " + Figures.plain(blocks(item.bytes(), blockBytes)))
                .collect(Collectors.joining(", "));
        String each = items.size() == 1 ? "item rounded up: " : items.size() + " items, each rounded up: ";
        steps.add(new Step(
                each + sizes, Figures.plain(sum) + " " + (sum == 1 && unit.equals("blocks") ? "block" : unit)));
        return sum;
    }

    private static long blocksOfSum(List<DataSize> items, List<Step> steps) {
        DataSize sum = new DataSize(items.stream().mapToLong(DataSize::bytes).sum());
        long blocks = blocks(sum.bytes(), READ_BLOCK_BYTES);
        steps.add(new Step("sizes added up: " + listed(items), Figures.plain(sum.bytes()) + " B"));
        steps.add(new Step(
                "rounded up once: " + sum + " / 4KB", Figures.plain(blocks) + (blocks == 1 ? " block" : " blocks")));
        return blocks;
    }

    /** Even nothing costs one block: a miss is charged. */
    private static long blocks(long bytes, long blockBytes) {
        return Math.max(1, Figures.ceilDiv(bytes, blockBytes));
    }

    private static Worked perSecond(
            String title, BigDecimal perRequest, Rate rate, String request, String unit, List<Step> steps) {
        BigDecimal exact = Figures.perSecond(rate.perSecond()).multiply(perRequest);
        steps.add(new Step(
                "per second: " + Figures.plain(Figures.perSecond(rate.perSecond())) + " " + request + "/s × "
                        + Figures.plain(perRequest),
                units(exact, unit)));
        BigDecimal whole = Figures.roundedUp(exact);
        if (!Figures.isWhole(exact)) {
            steps.add(new Step("capacity comes in whole units: rounded up", units(whole, unit)));
        }
        return new Worked(title, steps, whole, unit);
    }

    private static String units(BigDecimal number, String unit) {
        return Figures.plain(number) + " " + unit;
    }

    private static String listed(List<DataSize> items) {
        DataSize first = items.get(0);
        boolean alike = items.stream().allMatch(first::equals);
        if (!alike) {
            return items.stream().map(DataSize::toString).collect(Collectors.joining(" + "));
        }
        return items.size() == 1 ? "a " + first + " item" : items.size() + " × " + first;
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

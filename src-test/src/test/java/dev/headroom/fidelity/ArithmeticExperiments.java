package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.mean;
import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;

import dev.headroom.arithmetic.PartitionCount;
import dev.headroom.arithmetic.ReadKind;
import dev.headroom.arithmetic.RequestUnits;
import dev.headroom.cost.Bill;
import dev.headroom.cost.Billing;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.DaxResult;
import dev.headroom.result.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Sums that have an exact answer, and counts that can be made again exactly. */
final class ArithmeticExperiments {
    private static final int TRACE_LENGTH = 200_000;

    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "V19",
                    "Developer Guide of 2018, guidelines for tables; USENIX ATC 2022, section 4.",
                    "How many partitions throughput calls for.",
                    "the partition formula (facts §3.2)",
                    ArithmeticExperiments::partitions),
            new Experiment(
                    "V21",
                    "qyjohn/DDBImportExport.",
                    "A parallel scan of 48 TB at 192,000 RCU.",
                    "8 KB for each unit, eventually consistent; arithmetic only, since 48 TB are not simulated",
                    () -> List.of(new Figure(
                            "minutes (for 48e12 bytes)",
                            Band.p1(532),
                            RequestUnits.scanTime(new DataSize(48_000_000_000_000L), 192_000, ReadKind.EVENTUAL)
                                            .answer()
                                            .doubleValue()
                                    / 60))),
            new Experiment(
                    "V23",
                    "infracost's golden file, list prices after November 2024.",
                    "Bills of on-demand and provisioned tables in us-east-2.",
                    "the price book",
                    ArithmeticExperiments::bills),
            new Experiment(
                    "V24",
                    "dynalite's tests, asserted against the service.",
                    "Items of exactly 1,024 and 4,096 bytes, with nested lists and maps, and one byte more.",
                    "item sizes (facts §2.1)",
                    ArithmeticExperiments::itemSizes),
            new Experiment(
                    "V25",
                    "A count over traces of keys.",
                    "Hits of a cache of 100 to 5,000 items over 200,000 reads (a trace of our own; the recorded ones in ObjectReadsTest).",
                    "DAX displaces what was not used for longest",
                    ArithmeticExperiments::cacheHits),
            new Experiment(
                    "V32",
                    "Developer Guide, DAX sizing.",
                    "What the table sees of reads through DAX.",
                    "DAX's item cache",
                    ArithmeticExperiments::misses));

    private ArithmeticExperiments() {}

    private static List<Figure> partitions() {
        return List.of(
                partitionsOf(1_000, 500, 1),
                partitionsOf(5_000, 2_000, 4),
                partitionsOf(0, 3_200, 4),
                partitionsOf(0, 3_600, 4));
    }

    private static Figure partitionsOf(long reads, long writes, int published) {
        return new Figure(
                "partitions of " + Band.text(reads) + " RCU and " + Band.text(writes) + " WCU",
                Band.exactly(published),
                PartitionCount.partitions(reads, writes, DataSize.parse("0B"))
                        .answer()
                        .doubleValue());
    }

    private static List<Figure> bills() {
        Bill onDemand = Billing.of(run("v23-prices-on-demand"));
        Bill provisioned = Billing.of(run("v23-prices-provisioned"));
        return List.of(
                cents("3 M WRU, $", 1.88, inRun(onDemand, "usage", "Write request units")),
                cents("8 M RRU, $", 1.00, inRun(onDemand, "usage", "Read request units")),
                cents("230 GB for a month, $", 57.50, monthly(onDemand, "usage", "Storage GB-months")),
                cents("20 WCU, $ a month", 9.49, monthly(provisioned, "small", "Provisioned WCU-hours")),
                cents("30 RCU, $ a month", 2.85, monthly(provisioned, "small", "Provisioned RCU-hours")),
                cents("76 RCU, $ a month", 7.21, monthly(provisioned, "larger", "Provisioned RCU-hours")),
                cents("77 WCU, $ a month", 36.54, monthly(provisioned, "larger", "Provisioned WCU-hours")));
    }

    private static Figure cents(String what, double published, double simulated) {
        return new Figure(
                what,
                Band.between(published - 0.0051, published + 0.0051, Band.text(published) + " (P1, to the cent)"),
                simulated);
    }

    private static double inRun(Bill bill, String resource, String what) {
        return bill.lines().stream()
                .filter(line -> line.resource().equals(resource) && line.what().equals(what))
                .mapToDouble(line -> line.runCost().doubleValue())
                .sum();
    }

    private static double monthly(Bill bill, String resource, String what) {
        return bill.lines().stream()
                .filter(line -> line.resource().equals(resource) && line.what().equals(what))
                .mapToDouble(line -> line.monthlyCost().doubleValue())
                .sum();
    }

    /** Names, two digits a byte and one more, 3 bytes a list or map and one for each element. */
    private static List<Figure> itemSizes() {
        List<Figure> figures = new ArrayList<>();
        for (int bytes : new int[] {1_024, 1_025, 4_096, 4_097}) {
            AttributeValue nested =
                    MapValue.of(Map.of("m", ListValue.of(List.of(NumberValue.parse("12.3456"), StringValue.of("ab")))));
            int fixed = 1 + 10 + 1 + (3 + 1 + 1 + 3 + 2 + 4 + 2) + 1;
            Item item = Item.of(
                    AttributeNames.of(List.of("a", "n", "f")),
                    StringValue.of("A".repeat(10)),
                    nested,
                    StringValue.of("f".repeat(bytes - fixed)));
            int perUnit = bytes < 2_000 ? 1_024 : 4_096;
            figures.add(new Figure(
                    "units of " + Band.text(bytes) + " bytes",
                    Band.exactly(bytes > perUnit ? 2 : 1),
                    Math.ceil(item.sizeInBytes() / (double) perUnit)));
        }
        return figures;
    }

    private static List<Figure> cacheHits() {
        int[] keys = skewedKeys();
        List<Figure> figures = new ArrayList<>();
        Path file = write(keys);
        for (int entries : new int[] {100, 1_000, 5_000}) {
            RunResult run = run(
                    "v25-lru",
                    "tables.objects.dax.itemCacheEntries=" + entries,
                    "tables.objects.items.keysFrom.keys.file=" + file,
                    "workloads.read.keys.keys.file=" + file);
            DaxResult dax = run.tables().get(0).dax().orElseThrow();
            figures.add(new Figure(
                    "hits of " + Band.text(entries) + " items",
                    Band.exactly(hits(keys, entries)),
                    dax.itemCache().hits()));
        }
        return figures;
    }

    /** The oracle: a linked map in the order of use. */
    private static int hits(int[] keys, int entries) {
        Map<Integer, Boolean> held = new LinkedHashMap<>(16, 0.75f, true);
        int hits = 0;
        for (int key : keys) {
            hits += held.put(key, true) == null ? 0 : 1;
            if (held.size() > entries) {
                held.remove(held.keySet().iterator().next());
            }
        }
        return hits;
    }

    private static int[] skewedKeys() {
        SplittableRandom random = new SplittableRandom(25);
        int[] keys = new int[TRACE_LENGTH];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (int) Math.pow(20_000, random.nextDouble());
        }
        return keys;
    }

    private static Path write(int[] keys) {
        try {
            Path file = Files.createTempFile("keys", ".csv").toAbsolutePath();
            StringBuilder text = new StringBuilder();
            for (int key : keys) {
                text.append("object-").append(key).append('\n');
            }
            Files.writeString(file, text);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Figure> misses() {
        RunResult run = run("v32-dax-at-ninety-percent");
        DaxResult dax = run.tables().get(0).dax().orElseThrow();
        double demand = 0.5 * 2_000;
        double seen = mean(run, table(run).reads().consumed(), 0, 1_800);
        return List.of(
                new Figure("hit rate, %", Band.between(85, 95, "85 to 95, \"typical\" (D)"), 100 * dax.hitRate()),
                new Figure(
                        "RCU/s seen over (1 - h) × demand",
                        Band.between(0.999, 1.001, "1 (D)"),
                        seen / ((1 - dax.hitRate()) * demand)));
    }
}

package dev.headroom.acceptance;

import java.util.Locale;
import java.util.SplittableRandom;

/** Small scenarios of many kinds, each made from a seed: one table, one or two workloads, twenty simulated seconds. */
final class RandomScenario {
    static final int SECONDS = 20;

    private static final String[] KEYS = {
        "{type: uniform, count: 500}",
        "{type: zipf, count: 500, exponent: 1.1}",
        "{type: hot-set, count: 500, hotKeys: 3, hotShare: 80%}",
        "{type: sequential, prefix: new-}",
        "{type: latest}"
    };
    private static final String[] OPERATIONS = {
        "{type: GetItem, consistency: strong}",
        "{type: GetItem}",
        "{type: PutItem}",
        "{type: PutItem, condition: item-not-exists}",
        "{type: UpdateItem, add: {n: 1}}",
        "{type: DeleteItem}",
        "{type: Query, limit: 3}",
        "{type: Scan, limit: 20}",
        "{type: BatchGetItem, items: 10}",
        "{type: BatchWriteItem, items: 10}"
    };
    private static final String[] RETRIES = {"none", "legacy", "java-v1", "java-v2", "standard", "adaptive"};
    private static final int[] SIZES = {200, 900, 1_500, 5_000, 20_000};

    private final SplittableRandom random;
    private final long seed;

    private RandomScenario(long seed) {
        this.random = new SplittableRandom(seed);
        this.seed = seed;
    }

    /** Any table under any traffic. */
    static String any(long seed) {
        return new RandomScenario(seed).anything();
    }

    private String anything() {
        StringBuilder yaml = new StringBuilder(heading(random.nextInt(4) == 0 ? "classic" : "current"));
        yaml.append("assumptions: {burst: ").append(between(1, 20)).append("s}\n");
        yaml.append("tables:\n  T:\n    partitionKey: id\n");
        boolean index = random.nextInt(3) == 0;
        if (random.nextInt(4) == 0) {
            yaml.append("    billing: on-demand\n");
        } else {
            yaml.append("    readCapacity: ").append(between(1, 4_000)).append('\n');
            yaml.append("    writeCapacity: ").append(between(1, 1_500)).append('\n');
        }
        yaml.append("    item: {size: ").append(one(SIZES)).append("B, attributes: {");
        yaml.append("colour: {type: choice, values: {red: 5, green: 3, blue: 1}}}}\n");
        yaml.append("    items: {partitionKeys: ").append(between(1, 500)).append("}\n");
        if (index) {
            yaml.append("    globalIndexes: {byColour: {partitionKey: colour, projection: all, writeCapacity: ")
                    .append(between(1, 800))
                    .append("}}\n");
        }
        if (random.nextInt(4) == 0) {
            yaml.append("    dax: {nodeType: dax.t3.small, nodes: 1}\n");
            return yaml.append(workloads(", throughDax: true")).toString();
        }
        return yaml.append(workloads("")).toString();
    }

    /** A table of equal items under an open loop that does not retry, with this many times its least capacity. */
    static String openLoop(long seed, double capacityFactor) {
        RandomScenario scenario = new RandomScenario(seed);
        long reads = Math.round(scenario.between(20, 400) * capacityFactor);
        long writes = Math.round(scenario.between(20, 300) * capacityFactor);
        return scenario.heading("current")
                + "assumptions: {burst: " + scenario.between(1, 10) + "s}\n"
                + "tables: {T: {partitionKey: id, readCapacity: " + reads + ", writeCapacity: " + writes
                + ", item: {size: " + scenario.one(new int[] {200, 900}) + "B}, items: {partitionKeys: 500}}}\n"
                + "clients: {app: {retries: none}}\n"
                + "workloads: {w: {table: T, client: app, keys: " + KEYS[scenario.random.nextInt(3)]
                + ", traffic: " + scenario.openTraffic(800)
                + ", operations: [{type: GetItem}, {type: PutItem}]}}\n";
    }

    /** An on-demand table whose uniformly spread writes stay below half of what a new one takes (facts §3.4). */
    static String belowHalfOfOnDemand(long seed) {
        RandomScenario scenario = new RandomScenario(seed);
        return scenario.heading("current")
                + "tables: {T: {partitionKey: id, billing: on-demand, item: {size: 900B}, items: {partitionKeys: 20000}}}\n"
                + "clients: {app: {retries: none}}\n"
                + "workloads: {w: {table: T, client: app, keys: {type: uniform, count: 20000}, traffic: "
                + scenario.openTraffic(1_900) + ", operations: [{type: PutItem}]}}\n";
    }

    private String heading(String generation) {
        return "name: random " + seed + "\nseed: " + seed + "\nduration: " + SECONDS + "s\ngeneration: " + generation
                + "\n";
    }

    private String workloads(String more) {
        StringBuilder yaml = new StringBuilder("clients: {app: {retries: " + one(RETRIES) + "}}\nworkloads:\n");
        int count = between(1, 2);
        for (int i = 0; i < count; i++) {
            yaml.append("  w")
                    .append(i)
                    .append(": {table: T, client: app, keys: ")
                    .append(one(KEYS));
            yaml.append(", traffic: ").append(traffic()).append(more).append(", operations: [");
            yaml.append(one(OPERATIONS)).append(", ").append(one(OPERATIONS)).append("]}\n");
        }
        return yaml.toString();
    }

    private String traffic() {
        return random.nextInt(4) == 0
                ? "{type: closed-loop, threads: " + between(1, 8) + ", thinkTime: " + between(1, 50) + "ms}"
                : openTraffic(1_200);
    }

    private String openTraffic(int most) {
        int rate = between(most / 10, most);
        return switch (random.nextInt(4)) {
            case 0 -> "{type: constant, rate: " + rate + "/s}";
            case 1 -> "{type: poisson, rate: " + rate + "/s}";
            case 2 -> "{type: ramp, from: 10/s, to: " + rate + "/s, over: 15s}";
            default -> "{type: spike, base: 10/s, peak: " + rate + "/s, at: 5s, duration: 5s, rise: 1s, fall: 1s}";
        };
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private String one(int[] of) {
        return String.format(Locale.ROOT, "%d", of[random.nextInt(of.length)]);
    }
}

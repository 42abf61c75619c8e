package dev.headroom.simulation;

import static dev.headroom.simulation.ScenarioTree.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Short scenarios of every kind, each made from a seed: one table with any of the loops, one to three workloads, and what may
 * befall them. Assumptions are small, so that partitions split, queues fill and nodes come back within a minute or three.
 */
final class AnyScenario {
    private static final String[] OTHER_REGIONS = {"eu-west-1", "ap-northeast-1"};
    private static final String HOME = "us-east-1";

    private final SplittableRandom random;
    private final long seed;

    private int seconds;
    private boolean sorted;
    private boolean onDemand;
    private boolean dax;
    private boolean expiring;
    private boolean global;
    private int partitionKeys;
    private int itemsOfKey;
    private int busiest;
    private final List<String> globalIndexes = new ArrayList<>();
    private final List<String> localIndexes = new ArrayList<>();
    private final List<String> replicas = new ArrayList<>();

    private AnyScenario(long seed) {
        this.seed = seed;
        // Neighbouring seeds would begin with like numbers.
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L).split();
    }

    static ScenarioTree of(long seed) {
        return new AnyScenario(seed).scenario();
    }

    private ScenarioTree scenario() {
        // Minutes must pass for partitions to split and for auto scaling; then there is less traffic.
        boolean minutes = onceIn(2);
        seconds = minutes ? between(61, 190) : between(10, 40);
        busiest = minutes ? 100 : 800;
        sorted = onceIn(2);
        onDemand = onceIn(3);
        dax = onceIn(4);
        expiring = onceIn(4);
        global = onceIn(4);
        partitionKeys = one(1, 3, 20, 100);
        itemsOfKey = sorted ? one(1, 5, 20) : 1;
        Map<String, Object> table = table();
        Map<String, Object> workloads = workloads();
        return new ScenarioTree(map(
                "name",
                "random",
                "seed",
                seed,
                "duration",
                seconds + "s",
                "generation",
                oneWord("current", "current", "classic", "adaptive"),
                "tables",
                map("T", table),
                "clients",
                map("app", client()),
                "workloads",
                workloads,
                "events",
                events(),
                "assumptions",
                assumptions()));
    }

    private Map<String, Object> table() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(
                "colour",
                map("type", "choice", "values", map("red", 5, "green", 3, "blue", 1), "absent", maybe(one(1, 5))));
        attributes.put("rank", map("type", "number", "max", one(3, 1_000)));
        if (expiring) {
            attributes.put("expires", map("type", "timestamp", "plus", between(1, 40) + "s"));
        }
        boolean strong = global && !expiring && onceIn(3);
        for (int i = 0; global && i < (strong ? 2 : between(1, 2)); i++) {
            replicas.add(OTHER_REGIONS[i]);
        }
        return map(
                "partitionKey", "id",
                "sortKey", sorted ? map("name", "place", "type", oneWord("S", "N")) : null,
                "billing", onDemand ? "on-demand" : null,
                "readCapacity", onDemand ? null : capacity(),
                "writeCapacity", onDemand ? null : capacity(),
                "item", map("size", size(), "attributes", attributes),
                "items",
                        map(
                                "partitionKeys",
                                partitionKeys,
                                "itemsPerPartitionKey",
                                sorted ? itemsOfKey : null,
                                "writtenOver",
                                expiring ? maybe(between(1, 60) + "s") : null),
                "globalIndexes", globalIndexes(),
                "localIndexes", sorted && !strong && onceIn(4) ? localIndexes() : null,
                "dax", dax ? dax() : null,
                "autoScaling", onDemand || !onceIn(3) ? null : autoScaling(),
                "stream", onceIn(3) ? stream() : null,
                "replicas", replicas.isEmpty() ? null : replicas(),
                "consistency", strong ? "strong" : null,
                "timeToLive", expiring ? "expires" : null,
                "pointInTimeRecovery", maybe(true));
    }

    private Object size() {
        int size = one(120, 400, 900, 3_000, 9_000);
        return onceIn(3) ? map("type", "uniform", "min", "150B", "max", size + 200 + "B") : size + "B";
    }

    private Map<String, Object> globalIndexes() {
        Map<String, Object> indexes = new LinkedHashMap<>();
        if (onceIn(3)) {
            globalIndexes.add("byColour");
            indexes.put(
                    "byColour",
                    map(
                            "partitionKey",
                            "colour",
                            "sortKey",
                            maybe(map("name", "rank", "type", "N")),
                            "projection",
                            oneWord("all", "keys-only", "include"),
                            "readCapacity",
                            onDemand ? null : capacity(),
                            "writeCapacity",
                            onDemand ? null : one(1, 20, 200)));
            Map<String, Object> index = asMap(indexes.get("byColour"));
            if ("include".equals(index.get("projection"))) {
                index.put("include", List.of("rank"));
            }
        }
        if (onceIn(4)) {
            globalIndexes.add("byRank");
            indexes.put(
                    "byRank",
                    map(
                            "partitionKey", map("name", "rank", "type", "N"),
                            "projection", oneWord("keys-only", "all"),
                            "writeCapacity", onDemand ? null : one(1, 50, 500)));
        }
        return indexes.isEmpty() ? null : indexes;
    }

    private Map<String, Object> localIndexes() {
        localIndexes.add("rankOf");
        return map(
                "rankOf", map("sortKey", map("name", "rank", "type", "N"), "projection", oneWord("all", "keys-only")));
    }

    private Map<String, Object> dax() {
        return map(
                "nodeType", "dax.t3.small",
                "nodes", between(1, 3),
                "itemTimeToLive", oneWord("5m", "2s"),
                "queryTimeToLive", oneWord("5m", "1s", "0s"),
                "itemCacheEntries", maybe(between(1, 50)),
                "nodeThroughput", maybe(one(500, 5_000)));
    }

    private Map<String, Object> autoScaling() {
        return map(
                "policy", oneWord("current", "of-2017"),
                "reads", map("min", 1, "max", one(50, 2_000)),
                "writes", onceIn(2) ? null : map("min", 1, "max", one(50, 2_000), "target", between(20, 90) + "%"),
                "schedule", maybe(List.of(map("at", second() + "s", "reads", map("min", 20)))));
    }

    private Map<String, Object> stream() {
        Map<String, Object> consumers = new LinkedHashMap<>();
        if (!onceIn(4)) {
            consumers.put(
                    "function",
                    map(
                            "type", "lambda",
                            "batchSize", one(1, 10, 100),
                            "batchingWindow", oneWord("0s", "0s", "1s"),
                            "parallelization", between(1, 4),
                            "bisectOnError", onceIn(2),
                            "maximumRetries", between(-1, 2),
                            "reportBatchItemFailures", maybe(true),
                            "ignoreTimeToLive", maybe(true),
                            "concurrency", one(1, 3, 100),
                            "function",
                                    map(
                                            "failureRate",
                                            one(0, 10, 50) + "%",
                                            "perRecord",
                                            oneWord("1ms", "20ms"),
                                            "poison",
                                            maybe(map("every", between(20, 200))))));
        }
        if (onceIn(3)) {
            consumers.put(
                    "program", map("type", "application", "limit", one(5, 1_000), "perRecord", oneWord("1ms", "30ms")));
        }
        return map(
                "viewType", oneWord("new-and-old-images", "keys-only"),
                "consumers", consumers.isEmpty() ? null : consumers,
                "kinesis", maybe(map("shards", 1)));
    }

    private Map<String, Object> replicas() {
        Map<String, Object> map = new LinkedHashMap<>();
        replicas.forEach(region -> map.put(region, map("readCapacity", onDemand ? null : maybe(capacity()))));
        return map;
    }

    private Map<String, Object> client() {
        return map(
                "retries", oneWord("standard", "none", "legacy", "java-v1", "java-v2", "adaptive"),
                "requestTimeout", onceIn(3) ? one(5, 20, 200) + "ms" : null,
                "totalTimeout", onceIn(4) ? one(20, 500) + "ms" : null,
                "hedgeAfter", onceIn(4) ? one(2, 5, 20) + "ms" : null);
    }

    private Map<String, Object> workloads() {
        Map<String, Object> workloads = new LinkedHashMap<>();
        int count = between(1, 3);
        for (int i = 0; i < count; i++) {
            workloads.put("w" + i, workload());
        }
        return workloads;
    }

    private Map<String, Object> workload() {
        String region = replicas.isEmpty() || onceIn(2) ? null : replicas.get(random.nextInt(replicas.size()));
        boolean throughDax = dax && region == null && !onceIn(3);
        boolean closed = onceIn(5);
        List<Object> operations = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) {
            operations.add(operation());
        }
        return map(
                "table", "T",
                "region", region,
                "client", onceIn(4) ? null : "app",
                "traffic",
                        closed
                                ? map(
                                        "type",
                                        "closed-loop",
                                        "threads",
                                        between(1, 6),
                                        "thinkTime",
                                        between(5, 200) + "ms")
                                : traffic(),
                "keys", keys(),
                "sortKeys", sorted && onceIn(2) ? sortKeys() : null,
                "throughDax", throughDax ? true : null,
                "writeAround", throughDax ? maybe(true) : null,
                "sharding", onceIn(8) ? map("shards", between(2, 4)) : null,
                // Regions have time to agree when no more is written.
                "end", global ? Math.max(1, seconds / 2) + "s" : null,
                "operations", operations);
    }

    private Map<String, Object> traffic() {
        int rate = one(5, busiest / 4, busiest);
        return switch (random.nextInt(4)) {
            case 0 -> map("type", "constant", "rate", rate + "/s");
            case 1 -> map("type", "poisson", "rate", rate + "/s");
            case 2 ->
                map(
                        "type",
                        "spike",
                        "base",
                        "5/s",
                        "peak",
                        rate + "/s",
                        "at",
                        between(1, seconds) + "s",
                        "duration",
                        "8s");
            default -> map("type", "bursty", "rateOn", rate + "/s", "rateOff", "2/s", "meanOn", "3s", "meanOff", "5s");
        };
    }

    private Map<String, Object> keys() {
        return switch (random.nextInt(5)) {
            case 0 -> map("type", "uniform", "count", partitionKeys);
            case 1 -> map("type", "zipf", "count", partitionKeys);
            case 2 -> map("type", "hot-set", "count", partitionKeys + 5, "hotKeys", between(1, 2), "hotShare", "90%");
            case 3 -> map("type", "sequential");
            default -> map("type", "latest");
        };
    }

    private Map<String, Object> sortKeys() {
        return switch (random.nextInt(3)) {
            case 0 -> map("type", "uniform", "count", 200);
            case 1 -> map("type", "sequential");
            default -> map("type", "zipf", "count", 50);
        };
    }

    private Map<String, Object> operation() {
        String consistency = oneWord("eventual", "strong");
        String condition = oneWord("none", "none", "item-exists", "item-not-exists");
        return switch (random.nextInt(11)) {
            case 0, 1 -> map("type", "GetItem", "consistency", consistency);
            case 2, 3 -> map("type", "PutItem", "condition", condition);
            case 4 -> map("type", "UpdateItem", "add", map("n", 1), "condition", condition);
            case 5 -> map("type", "UpdateItem", "set", List.of("colour", "rank"), "condition", condition);
            case 6 -> map("type", "DeleteItem", "condition", condition);
            case 7 -> query(consistency);
            case 8 ->
                map(
                        "type",
                        "Scan",
                        "limit",
                        between(1, 30),
                        "index",
                        globalIndexes.isEmpty() ? null : maybe(globalIndexes.get(0)));
            case 9 -> map("type", "BatchGetItem", "items", between(1, 12));
            default -> map("type", "BatchWriteItem", "items", between(1, 12));
        };
    }

    private Map<String, Object> query(String consistency) {
        return localIndexes.isEmpty()
                ? map("type", "Query", "limit", between(1, 20), "consistency", consistency)
                : map("type", "Query", "limit", between(1, 20), "index", localIndexes.get(0));
    }

    private List<Object> events() {
        List<Object> events = new ArrayList<>();
        while (onceIn(2)) {
            Map<String, Object> event = event();
            if (event != null) {
                events.add(event);
            }
        }
        return events.isEmpty() ? null : events;
    }

    private Map<String, Object> event() {
        String at = second() + "s";
        String lasting = between(1, 15) + "s";
        return switch (random.nextInt(11)) {
            case 0, 1 ->
                onDemand
                        ? null
                        : map(
                                "type",
                                "change-capacity",
                                "at",
                                at,
                                "table",
                                "T",
                                "readCapacity",
                                capacity(),
                                "writeCapacity",
                                capacity());
            case 2 ->
                onDemand || globalIndexes.isEmpty()
                        ? null
                        : map(
                                "type",
                                "change-capacity",
                                "at",
                                at,
                                "table",
                                "T",
                                "index",
                                globalIndexes.get(0),
                                "writeCapacity",
                                one(1, 20, 300));
            case 3 ->
                map("type", "change-billing", "at", at, "table", "T", "billing", oneWord("on-demand", "provisioned"));
            case 4 ->
                replicas.isEmpty()
                        ? null
                        : map(
                                "type",
                                "fail-region",
                                "at",
                                Math.max(1, second() / 2) + "s",
                                "table",
                                "T",
                                "region",
                                onceIn(2) ? HOME : replicas.get(0),
                                "duration",
                                lasting,
                                "isolated",
                                onceIn(2));
            case 5 -> dax ? map("type", "fail-dax-node", "at", at, "table", "T", "lasting", lasting) : null;
            case 6 -> map("at", at, "fail", "availability-zone-" + oneWord("a", "b", "c"), "duration", maybe(lasting));
            case 7 ->
                map(
                        "at",
                        at,
                        "fail",
                        map("type", "partition-leader", "table", "T", "partition", 0),
                        "duration",
                        maybe(lasting));
            case 8 -> map("type", oneWord("backup", "restore"), "at", at, "table", "T");
            case 9 -> map("type", "change-warm-throughput", "at", at, "table", "T", "writes", one(50, 400));
            default -> map("type", "change-on-demand-maximum", "at", at, "table", "T", "writes", one(5, 100));
        };
    }

    private Map<String, Object> assumptions() {
        return map(
                "burst", one(1, 5, 30) + "s",
                "initialBurst", onceIn(2) ? "0%" : null,
                "partitionReadCeiling", one(30, 100, 500),
                "partitionWriteCeiling", one(10, 50, 300),
                "partitionCeilingBurst", onceIn(3) ? "3s" : null,
                "partitionSize", one(20, 100, 1_000) + "KB",
                "onDemandInitialReads", one(60, 500),
                "onDemandInitialWrites", one(30, 200),
                "onDemandGrowth", "1m",
                "tableQuota", one(200, 2_000, 40_000),
                "capacityUpdate", between(0, 9) + "s",
                "warmThroughputUpdate", "5s",
                "splitForHeat",
                        map("threshold", one(5, 20, 50) + "%", "observation", "1m", "duration", oneWord("0s", "20s")),
                "adaptiveCapacity", map("delay", oneWord("0s", "1m")),
                "propagation", map("overdraft", oneWord("0s", "1s", "19s"), "queue", oneWord("100ms", "1s")),
                "autoScaling", map("metricDelay", "5s", "lowPoints", "2", "highPoints", "1"),
                "streams", map("retention", oneWord("24h", "10s")),
                "replication", map("clockSkew", maybe("1s"), "catchUp", one(50, 500)),
                "faults", map("logReplica", "2s", "storageReplica", "6s"),
                "timeToLive", map("median", oneWord("1s", "5s"), "p99", "20s"),
                "dataOperations", map("backup", "3s", "preparation", "2s"));
    }

    private int capacity() {
        return one(1, 10, 60, 300, 2_000);
    }

    private int second() {
        return between(1, seconds - 1);
    }

    @SuppressWarnings("unchecked") // made by map()
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    private <T> T maybe(T value) {
        return onceIn(2) ? value : null;
    }

    private boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private int one(int... of) {
        return of[random.nextInt(of.length)];
    }

    private String oneWord(String... of) {
        return of[random.nextInt(of.length)];
    }
}

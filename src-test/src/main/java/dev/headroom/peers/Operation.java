package dev.headroom.peers;

import java.util.Arrays;

/** The operations that are measured. A scan counts items, every other one requests. */
enum Operation {
    GET("GetItem"),
    PUT("PutItem"),
    UPDATE("UpdateItem"),
    QUERY("Query"),
    BATCH("BatchWriteItem"),
    TRANSACT("TransactWriteItems"),
    SCAN("Scan");

    private final String target;

    Operation(String target) {
        this.target = target;
    }

    /** Its name in the API. */
    String target() {
        return target;
    }

    /** Runs it once and returns how many units that was. */
    int run(Engine engine, RandomKeys keys) throws FailedRequest {
        return switch (this) {
            case GET -> engine.get(keys.next());
            case PUT -> engine.put(keys.next());
            case UPDATE -> engine.update(keys.next());
            case QUERY -> engine.query(keys.next());
            case BATCH -> engine.batchWrite(keys.distinct(Dataset.BATCH));
            case TRANSACT -> engine.transact(keys.distinct(Dataset.ACTIONS));
            case SCAN -> engine.scanPage();
        };
    }

    /** The operation of that name, in whatever case. */
    static Operation named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.target.equalsIgnoreCase(name) || one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such operation: " + name));
    }
}

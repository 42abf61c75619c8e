package dev.headroom.consumer;

import dev.headroom.scenario.PoisonSpec;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Tells the records of a stream that a function cannot process. */
final class PoisonMarks {
    private final boolean byKey;
    private final long keyHash;
    private final long every;
    private long records;

    private PoisonMarks(boolean byKey, long keyHash, long every) {
        this.byKey = byKey;
        this.keyHash = keyHash;
        this.every = every;
    }

    /** @param keyHashes gives the hash of a partition key's name */
    static PoisonMarks of(Optional<PoisonSpec> spec, ToLongFunction<String> keyHashes) {
        return spec.map(poison -> poison.key()
                        .map(key -> new PoisonMarks(true, keyHashes.applyAsLong(key), Long.MAX_VALUE))
                        .orElseGet(
                                () -> new PoisonMarks(false, 0, poison.every().orElseThrow())))
                .orElseGet(() -> new PoisonMarks(false, 0, Long.MAX_VALUE));
    }

    /** Whether the next record is one; to be asked once for each. */
    boolean marks(long recordsKeyHash) {
        return byKey ? recordsKeyHash == keyHash : ++records % every == 0;
    }
}

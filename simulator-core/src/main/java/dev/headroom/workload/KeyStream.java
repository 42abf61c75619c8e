package dev.headroom.workload;

import java.util.Optional;

/** A running key chooser: a key is a number, and a name made from it when it is needed. */
public interface KeyStream {
    /** No further key: a recording that is not repeated has ended, and with it the workload. */
    long NONE = -1;

    /**
     * The number of the next key, zero or more; or {@link #NONE}.
     *
     * @param nowNanos the simulated time
     */
    long next(long nowNanos);

    /** What the key of that number is called; for a number key, digits only. */
    String name(long number);

    /**
     * What stands before the number where names are a prefix and the number; absent where they are not. Streams with the same
     * prefix name the same keys, which can then be made once for all of them.
     */
    default Optional<String> prefix() {
        return Optional.empty();
    }

    /** How many different keys there can be, or {@link Long#MAX_VALUE} where that is not known. */
    long size();
}

package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Decreases of capacity that the scenario called for and the quota refused (facts §2.4).
 *
 * @param refused each of them, in order of time
 */
@Kind(value = "refused-decreases", describedAs = "Decreases of capacity that the quota refused.")
public record RefusedDecreases(List<Refused> refused) implements LoopResult {
    public RefusedDecreases {
        refused = List.copyOf(refused);
    }

    /**
     * One of them.
     *
     * @param at when UpdateTable was called
     * @param index the global index; empty for the table itself
     * @param readCapacity what read capacity stayed at
     * @param writeCapacity what write capacity stayed at
     * @param wantedReadCapacity what it was to become
     * @param wantedWriteCapacity what it was to become
     * @param message the service's words
     */
    public record Refused(
            TimeSpan at,
            Optional<String> index,
            long readCapacity,
            long writeCapacity,
            long wantedReadCapacity,
            long wantedWriteCapacity,
            String message) {}
}

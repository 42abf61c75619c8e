package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What failed under a table, and what its clients saw of it (facts §4.1, §4.7).
 *
 * @param faults what failed, in order of time
 * @param availability the share of operations that were not answered with a server error, in each five minutes
 * @param errorsPerSecond operations answered with a server error, over the intervals of the run
 */
@Kind(value = "faults", describedAs = "Faults, and what clients saw of them.")
public record FaultsResult(List<Fault> faults, List<Availability> availability, Series errorsPerSecond)
        implements LoopResult {
    public FaultsResult {
        faults = List.copyOf(faults);
        availability = List.copyOf(availability);
    }

    /** Operations that were answered with a server error. */
    public long errors() {
        return availability.stream().mapToLong(Availability::errors).sum();
    }

    /** The five minutes with the lowest availability; none where nothing was asked. */
    public Optional<Availability> worst() {
        return availability.stream()
                .filter(slot -> slot.operations() > 0)
                .min((one, other) -> Double.compare(one.share(), other.share()));
    }

    /**
     * One fault.
     *
     * @param at when it began
     * @param until when what failed was back; absent where it stayed away
     * @param what what failed, such as {@code availability-zone-b}
     * @param partitions the table's partitions then
     * @param leadersLost how many of them lost their leader
     * @param withoutLeader how long the last of them had none
     * @param errors operations that were answered with a server error from then on until the next fault
     */
    public record Fault(
            TimeSpan at,
            Optional<TimeSpan> until,
            String what,
            int partitions,
            int leadersLost,
            TimeSpan withoutLeader,
            long errors) {}

    /**
     * Five minutes, as the service level agreement measures.
     *
     * @param from when they began
     * @param operations operations attempted in them
     * @param errors those that were answered with a server error
     */
    public record Availability(TimeSpan from, long operations, long errors) {
        /** The share that was not answered with a server error; 1 where nothing was asked. */
        public double share() {
            return operations == 0 ? 1 : 1 - errors / (double) operations;
        }
    }
}

package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.BillingMode;
import dev.headroom.setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What became of the switches of a table's billing mode that the scenario called for (facts §3.4).
 *
 * @param switches each of them, in the order in which they were called for
 */
@Kind(value = "billing-switches", describedAs = "Switches of the billing mode, and those that were refused.")
public record BillingSwitches(List<Switch> switches) implements LoopResult {
    public BillingSwitches {
        switches = List.copyOf(switches);
    }

    /**
     * One of them.
     *
     * @param at when UpdateTable was called
     * @param inForce when the new mode was in force; empty where it was refused, or the run ended before
     * @param billing the mode that was asked for
     * @param refusal the service's words; empty where it was not refused
     */
    public record Switch(TimeSpan at, Optional<TimeSpan> inForce, BillingMode billing, Optional<String> refusal) {
        /** The new mode has come into force. */
        public Switch inForceAt(TimeSpan time) {
            return new Switch(at, Optional.of(time), billing, refusal);
        }
    }
}

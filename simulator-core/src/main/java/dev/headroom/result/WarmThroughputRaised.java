package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Warm throughput that was asked for, before the run or in it: the increase is charged once (facts §3.5).
 *
 * @param raised each increase, in order of time
 */
@Kind(value = "warm-throughput", describedAs = "Increases of warm throughput that were asked for.")
public record WarmThroughputRaised(List<Raised> raised) implements LoopResult {
    public WarmThroughputRaised {
        raised = List.copyOf(raised);
    }

    /**
     * One increase, in units per second.
     *
     * @param at when it came into force; 0 for what was asked for before the run
     * @param index the global index; empty for the table itself
     */
    public record Raised(
            TimeSpan at,
            Optional<String> index,
            long readsBefore,
            long readsAfter,
            long writesBefore,
            long writesAfter) {
        /** Read units by which it was raised. */
        public long reads() {
            return readsAfter - readsBefore;
        }

        /** Write units by which it was raised. */
        public long writes() {
            return writesAfter - writesBefore;
        }
    }
}

package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** An UpdateTable that sets the most that may be consumed on demand (facts §3.4). */
@Kind(
        value = "change-on-demand-maximum",
        describedAs = "UpdateTable: another maximum on demand, or none, for the table or one global index.")
public record ChangeOnDemandMaximum(
        @Setting("When UpdateTable is called.") TimeSpan at,
        @Setting("The table.") String table,

        @Setting("The global index; without it, the table itself.")
        Optional<String> index,

        @Setting(value = "Read request units per second; without it, no bound.", min = 1)
        Optional<Long> reads,

        @Setting(value = "Write request units per second; without it, no bound.", min = 1)
        Optional<Long> writes)
        implements TableChange {}

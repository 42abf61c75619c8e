package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** An UpdateTable that raises the warm throughput (facts §3.5). */
@Kind(
        value = "change-warm-throughput",
        describedAs = "UpdateTable: have the table or one global index be able to take more at once.")
public record ChangeWarmThroughput(
        @Setting("When UpdateTable is called.") TimeSpan at,
        @Setting("The table.") String table,

        @Setting("The global index; without it, the table itself.")
        Optional<String> index,

        @Setting(value = "Read units per second; without it, unchanged.", min = 1)
        Optional<Long> reads,

        @Setting(value = "Write units per second; without it, unchanged.", min = 1)
        Optional<Long> writes)
        implements TableChange {}

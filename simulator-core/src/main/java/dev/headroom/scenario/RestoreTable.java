package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** A restore into a new table, from the latest backup or by point-in-time recovery. */
@Kind(
        value = "restore",
        describedAs =
                "A restore into a new table, from the latest backup or by point-in-time recovery. The new table is"
                        + " timed and billed; no workload can use it.")
public record RestoreTable(
        @Setting("When it is asked for.") TimeSpan at,
        @Setting("The table whose data is restored.") String table,

        @Setting(value = "Whether the new table is made without the global indexes.", byDefault = "false")
        boolean withoutIndexes)
        implements DataOperation {}

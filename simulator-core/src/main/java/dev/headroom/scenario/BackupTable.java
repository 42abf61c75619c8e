package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** An on-demand backup, kept until the run ends. */
@Kind(value = "backup", describedAs = "An on-demand backup of the table, which is kept and paid for until the end.")
public record BackupTable(
        @Setting("When it is asked for.") TimeSpan at,
        @Setting("The table.") String table) implements DataOperation {}

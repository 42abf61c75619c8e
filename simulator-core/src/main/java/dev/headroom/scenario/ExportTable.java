package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** A full export to S3, which needs point-in-time recovery. */
@Kind(value = "export", describedAs = "A full export of the table to S3; needs `pointInTimeRecovery: true`.")
public record ExportTable(
        @Setting("When it is asked for.") TimeSpan at,
        @Setting("The table.") String table) implements DataOperation {}

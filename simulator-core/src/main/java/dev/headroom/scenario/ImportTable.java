package dev.headroom.scenario;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** An import from S3, which makes a new table like this one. */
@Kind(
        value = "import",
        describedAs = "An import from S3 into a new table like this one. The new table is timed and billed; no workload"
                + " can use it.")
public record ImportTable(
        @Setting("When it is asked for.") TimeSpan at,
        @Setting("The table that the new one is like.") String table,

        @Setting(value = "The source, uncompressed: what is billed.", min = 1)
        DataSize source)
        implements DataOperation {}

package dev.headroom.workload;

import dev.headroom.setting.Setting;

/** One column of a file of recorded traffic: CSV with or without a header, or one value a line; gzip where it ends in .gz. */
public record TraceColumn(
        @Setting("The file; a relative path starts at the scenario file.")
        String file,

        @Setting(
                value = "The column: its name where the file has a header, or its number from 1 where it has none.",
                byDefault = "\"1\"")
        String column) {}

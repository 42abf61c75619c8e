package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.Traffic;
import java.nio.file.Path;

/** Traffic as a scenario says it, read. */
final class TrafficText {
    private static final String SCENARIO = """
            name: test
            duration: 1h
            tables: {T: {partitionKey: id}}
            workloads:
              w:
                table: T
                traffic: %s
                keys: {type: uniform, count: 10}
                operations: [{type: PutItem}]
            """;

    private TrafficText() {}

    static Traffic read(String yaml) {
        return new ScenarioReader()
                .read(SCENARIO.formatted(yaml), "test", Path.of(""), Overrides.none())
                .scenario()
                .workloads()
                .get("w")
                .traffic();
    }

    static Curve curve(String yaml) {
        return Curves.of(read(yaml), TraceFiles.NONE);
    }
}

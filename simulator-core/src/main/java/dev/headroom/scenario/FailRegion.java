package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** A region that a global table's other regions cannot reach for a while, or that is down altogether (facts §8.4). */
@Kind(
        value = "fail-region",
        describedAs =
                "A region of a global table is cut off from the others, or is down, for a while; then it catches up.")
public record FailRegion(
        @Setting("When it begins.") TimeSpan at,
        @Setting("The global table.") String table,

        @Setting("The region: the scenario's own or one of the table's replicas.")
        String region,

        @Setting(value = "How long it lasts.", min = 0) TimeSpan duration,

        @Setting(
                value = "Whether the region itself goes on, cut off from the others; otherwise its workloads fail too.",
                byDefault = "false")
        boolean isolated)
        implements TableChange {}

package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** A release of the application that goes through the table's DAX cluster, or no longer does (facts §7.1). */
@Kind(
        value = "switch-dax",
        describedAs =
                "The application: go through the table's DAX cluster from now on, or past it. The cluster is there"
                        + " and paid for all the time.")
public record SwitchDax(
        @Setting("When the application begins to.") TimeSpan at,
        @Setting("The workload.") String workload,

        @Setting(value = "Whether it goes through DAX from now on.", byDefault = "true")
        boolean throughDax)
        implements WorkloadChange {}

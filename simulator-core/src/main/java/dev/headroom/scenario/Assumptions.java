package dev.headroom.scenario;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** Every parameter of the model that is published loosely, or not at all, under a name and with its source. */
public record Assumptions(
        @Setting(
                value = "Unused capacity that is kept for bursts, as time at the full rate.",
                byDefault = "300s",
                source = "§3.6")
        TimeSpan burst,

        @Setting(
                value = "How full the burst bank is when the run starts.",
                byDefault = "100%",
                source = "published runs disagree",
                assumption = true)
        Share initialBurst,

        @Setting(
                value = "What one partition can read, in RCU per second.",
                byDefault = "3000",
                min = 1,
                source = "§3.1")
        long partitionReadCeiling,

        @Setting(
                value = "What one partition can write, in WCU per second.",
                byDefault = "1000",
                min = 1,
                source = "§3.1")
        long partitionWriteCeiling,

        @Setting(
                value = "How long a partition may exceed its ceiling, as time at the ceiling's rate.",
                byDefault = "1s",
                assumption = true)
        TimeSpan partitionCeilingBurst,

        @Setting(value = "How much data one partition holds.", byDefault = "10GB", source = "§3.1")
        DataSize partitionSize,

        @Setting(
                value = "What a new on-demand table can read at once, in RRU per second.",
                byDefault = "12000",
                source = "§3.4")
        long onDemandInitialReads,

        @Setting(
                value = "What a new on-demand table can write at once, in WRU per second.",
                byDefault = "4000",
                source = "§3.4")
        long onDemandInitialWrites,

        @Setting(
                value = "How long after a new peak an on-demand table can take twice that peak.",
                byDefault = "30m",
                source = "§3.4: the time within which doubling again may throttle")
        TimeSpan onDemandGrowth,

        @Setting(
                value = "The quota of one table, in units per second, for reads and for writes.",
                byDefault = "40000",
                source = "§2.4")
        long tableQuota,

        @Setting(
                value =
                        "The quota of the account in one region, in units per second, for reads and for writes: what its tables"
                                + " and indexes may have provisioned together.",
                byDefault = "80000",
                source = "§2.4")
        long accountQuota,

        @Setting(
                value = "How long UpdateTable takes until new capacity is in force.",
                byDefault = "1m",
                source = "§6: tens of seconds to several minutes",
                assumption = true)
        TimeSpan capacityUpdate,

        @Setting(
                value = "How long UpdateTable takes until the other billing mode is in force.",
                byDefault = "5m",
                source = "§3.4: several minutes",
                assumption = true)
        TimeSpan modeSwitch,

        @Setting(
                value = "The share of eventually consistent reads, made right after a write, that miss it.",
                byDefault = "0.5%",
                source = "experiment V31")
        Share staleReads,

        @Setting(
                value = "How fast that share falls: by a factor e in this time.",
                byDefault = "22ms",
                source = "fitted to experiment V31")
        TimeSpan staleReadsDecay,

        @Setting(
                value =
                        "The share of reads of a global index, made right after a write, that miss it as usual; those that"
                                + " miss it for longer are below propagation.",
                byDefault = "3%",
                source = "fitted to experiment V31",
                assumption = true)
        Share staleIndexReads,

        @Setting(
                value = "How fast that share falls: by a factor e in this time.",
                byDefault = "2ms",
                source = "fitted to experiment V31",
                assumption = true)
        TimeSpan staleIndexReadsDecay,

        @Setting(value = "When busy partitions are split.", byDefault = "{}")
        SplitForHeat splitForHeat,

        @Setting(value = "Adaptive capacity in the generation of that name.", byDefault = "{}")
        AdaptiveCapacity adaptiveCapacity,

        @Setting(
                value = "How long UpdateTable takes until the warm throughput is raised.",
                byDefault = "5m",
                source = "§3.5: asynchronous",
                assumption = true)
        TimeSpan warmThroughputUpdate,

        @Setting(value = "What lies between a table and its global indexes.", byDefault = "{}")
        Propagation propagation,

        @Setting(value = "Service time as the client sees it.", byDefault = "{}")
        ServiceTimes serviceTimes,

        @Setting(value = "The alarms of auto scaling.", byDefault = "{}")
        AutoScalingAlarms autoScaling,

        @Setting(value = "How streams and those who read them keep time.", byDefault = "{}")
        StreamTimes streams,

        @Setting(value = "How the regions of a global table follow one another.", byDefault = "{}")
        Replication replication,

        @Setting(value = "How DAX clusters behave.", byDefault = "{}")
        DaxModel dax,

        @Setting(value = "How partitions get over the loss of a replica.", byDefault = "{}")
        FaultTimes faults,

        @Setting(value = "How soon expired items are deleted.", byDefault = "{}")
        TimeToLiveTimes timeToLive,

        @Setting(value = "How long backups, exports, restores and imports take.", byDefault = "{}")
        DataOperationTimes dataOperations) {}

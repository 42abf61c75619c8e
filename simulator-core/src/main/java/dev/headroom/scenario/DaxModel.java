package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** How a DAX cluster behaves, as far as it is not what the scenario chooses: the sizing guide's weights, and assumptions. */
public record DaxModel(
        @Setting(
                value = "How long after the primary node the others hold what was read or written.",
                byDefault = "100ms",
                source = "§7.1: typically less than a second",
                assumption = true)
        TimeSpan replication,

        @Setting(
                value =
                        "How long after the primary node failed another takes its place; until then misses and writes fail.",
                byDefault = "10s",
                source = "§7.1: quickly",
                assumption = true)
        TimeSpan failover,

        @Setting(value = "The share of a node's memory that holds items.", byDefault = "50%", assumption = true)
        Share itemMemory,

        @Setting(
                value = "The share of a node's memory that holds results of queries and scans.",
                byDefault = "25%",
                assumption = true)
        Share queryMemory,

        @Setting(
                value = "What a miss costs a node, in hits of the same size.",
                byDefault = "10",
                min = 1,
                source = "§7.2")
        long missWork,

        @Setting(
                value = "What a write costs each node, in hits of the same size.",
                byDefault = "25",
                min = 1,
                source = "§7.2")
        long writeWork,

        @Setting(
                value = "What a node that the sizing guide does not list bears for each vCPU, in normalised requests a"
                        + " second. Burst credits of T nodes are not simulated.",
                byDefault = "37500",
                min = 1,
                source = "§7.2: as r5 nodes do",
                assumption = true)
        long requestsPerProcessor,

        @Setting(
                value = "How far behind its work a node falls before it turns requests away.",
                byDefault = "100ms",
                assumption = true)
        TimeSpan longestQueue,

        @Setting(
                value = "How many writes a second a cluster takes, whatever its nodes.",
                byDefault = "40000",
                min = 1,
                source = "§7.2")
        long clusterWrites) {}

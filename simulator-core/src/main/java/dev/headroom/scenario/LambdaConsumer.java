package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A Lambda function behind an event source mapping, with the settings that the mapping has (facts §8.2). */
@Kind(
        value = "lambda",
        describedAs = "A Lambda function with an event source mapping; its reads of the stream are free.")
public record LambdaConsumer(
        @Setting(value = "Most records of one invocation.", byDefault = "100", min = 1, max = 10_000, source = "§8.2")
        int batchSize,

        @Setting(
                value = "How long to gather records for a batch; 0 invokes with what one read of the shard finds.",
                byDefault = "0s",
                max = 300,
                source = "§8.2")
        TimeSpan batchingWindow,

        @Setting(
                value = "Batches of one shard that are processed side by side; records of one item stay in order.",
                byDefault = "1",
                min = 1,
                max = 10,
                source = "§8.2")
        int parallelization,

        @Setting(
                value = "Whether a batch that failed is halved before it is tried again.",
                byDefault = "false",
                source = "§8.2")
        boolean bisectOnError,

        @Setting(
                value = "How often a batch that failed is tried again, -1 for until its records expire. Halving does"
                        + " not count.",
                byDefault = "-1",
                min = -1,
                max = 10_000,
                source = "§8.2")
        long maximumRetries,

        @Setting(
                value = "How old a record may be to be sent; without it, as old as the stream keeps it.",
                min = 60,
                max = 604_800)
        Optional<TimeSpan> maximumRecordAge,

        @Setting(
                value = "Whether the function says which record failed (ReportBatchItemFailures), so that only the"
                        + " batch from there on is tried again.",
                byDefault = "false",
                source = "§8.2")
        boolean reportBatchItemFailures,

        @Setting(
                value =
                        "Whether a filter of the mapping leaves out deletions by time to live, which then invoke nothing.",
                byDefault = "false")
        boolean ignoreTimeToLive,

        @Setting(value = "Whether records that are given up go to an on-failure destination.", byDefault = "false")
        boolean onFailureDestination,

        @Setting(
                value = "How many invocations may run at a time: the function's reserved concurrency, or what the"
                        + " account leaves it.",
                byDefault = "1000",
                min = 1,
                source = "default quota of an account",
                assumption = true)
        int concurrency,

        @Setting(value = "How the function behaves.", byDefault = "{}")
        FunctionSpec function)
        implements StreamConsumer {}

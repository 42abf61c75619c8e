package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** A program of one's own, such as one built on the Kinesis Client Library: one worker for each shard, and every read paid for. */
@Kind(
        value = "application",
        describedAs = "A program that calls GetRecords, one worker for each shard; each call is billed.")
public record ApplicationConsumer(
        @Setting(
                value = "How long a worker that found nothing waits before it reads again.",
                byDefault = "1s",
                min = 0.001,
                source = "default of the Kinesis Client Library",
                assumption = true)
        TimeSpan pollInterval,

        @Setting(value = "Most records of one GetRecords.", byDefault = "1000", min = 1, max = 1000, source = "§8.2")
        int limit,

        @Setting(value = "Its work on each record.", byDefault = "1ms", assumption = true)
        TimeSpan perRecord)
        implements StreamConsumer {}

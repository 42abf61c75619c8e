package dev.headroom.workload;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** Threads that each wait for the answer, retries included, think, and ask again. */
@Kind(value = "closed-loop", describedAs = "Threads that wait for each answer before they ask again.")
public record ClosedLoop(
        @Setting(value = "How many threads.", min = 1, max = 100_000)
        int threads,

        @Setting(value = "How long each waits between an answer and the next request.", byDefault = "0s")
        TimeSpan thinkTime)
        implements Traffic {}

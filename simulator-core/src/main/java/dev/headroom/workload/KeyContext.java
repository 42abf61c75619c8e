package dev.headroom.workload;

import java.util.SplittableRandom;

/**
 * What a key chooser is opened with.
 *
 * @param random a stream of its own
 * @param files where recorded keys are found
 * @param frontier the numbers handed out so far to new keys, shared by all workloads of a table
 */
public record KeyContext(SplittableRandom random, TraceFiles files, KeyFrontier frontier) {}

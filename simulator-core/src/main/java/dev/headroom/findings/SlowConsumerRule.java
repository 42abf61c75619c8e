package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.LambdaConsumer;
import java.util.stream.Stream;

/** A function that processes a stream's records later and later: too slow for its lanes, or held by its concurrency (facts §8.2). */
final class SlowConsumerRule implements FindingRule {
    private static final double LATE_SECONDS = 60;
    private static final int MOST_PARALLELIZATION = 10;
    private static final int MOST_BATCH = 10_000;

    @Override
    public String name() {
        return "stream-consumer-slow";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return ConsumerView.all(run).filter(SlowConsumerRule::isLate).map(this::finding);
    }

    /** What a failing batch keeps back is told by another rule. */
    private static boolean isLate(ConsumerView view) {
        double age = view.result().maxIteratorAgeSeconds();
        return age >= LATE_SECONDS && view.result().longestBlockSeconds() < age / 2;
    }

    private Finding finding(ConsumerView view) {
        return new Finding(
                name(),
                Severity.CRITICAL,
                view.label(),
                "Function " + view.result().name() + " fell behind the stream of "
                        + view.table().name() + ": its iterator age rose to "
                        + ConsumerView.time(view.result().maxIteratorAgeSeconds()) + ".",
                evidence(view),
                remedy(view));
    }

    private static String evidence(ConsumerView view) {
        int batch = view.lambda().batchSize();
        double capacity = view.laneRate(batch) * view.result().lanes();
        return "In the busiest minute " + Figures.number(view.demand()) + " records came a second. "
                + Figures.count(view.shards(), "shard") + " × parallelisation "
                + view.lambda().parallelization() + ", each " + Figures.count(batch, "record") + " in "
                + ConsumerView.time(view.secondsFor(batch)) + ", take "
                + Figures.number(capacity) + " a second at the most"
                + (view.result().throttled() == 0
                        ? ""
                        : ", and its concurrency of " + view.lambda().concurrency() + " made it wait "
                                + Figures.count(view.result().throttled(), "time"))
                + ". " + Figures.count(view.result().waiting(), "record") + " were still waiting at the end.";
    }

    private static String remedy(ConsumerView view) {
        LambdaConsumer lambda = view.lambda();
        if (view.result().throttled() > 0) {
            return "Give the function a concurrency of "
                    + Math.max(view.neededConcurrency(), view.result().lanes()) + ", at least as many as its lanes.";
        }
        int parallelization = view.neededParallelization(lambda.batchSize());
        if (parallelization <= MOST_PARALLELIZATION) {
            return "Set parallelization to " + Math.max(parallelization, lambda.parallelization() + 1)
                    + " (records of one item stay in order), for up to "
                    + view.shards() * Math.max(parallelization, lambda.parallelization() + 1)
                    + " invocations at a time; reads of the stream by Lambda are free.";
        }
        for (int batch = lambda.batchSize() * 2; batch <= MOST_BATCH; batch *= 2) {
            if (view.neededParallelization(batch) <= MOST_PARALLELIZATION) {
                return "Set batchSize to " + batch + " and parallelization to " + view.neededParallelization(batch)
                        + ": a larger batch spends the time of an invocation on more records.";
            }
        }
        return "Even parallelization 10 with batches of 10,000 is too little: the function's own "
                + lambda.function().perRecord()
                + " for each record must become shorter, or the stream needs more shards.";
    }
}

package dev.headroom.findings;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.FunctionSpec;
import dev.headroom.scenario.LambdaConsumer;
import java.util.stream.Stream;

/**
 * A Lambda function that consumes a table's stream, with the arithmetic of what it can take: each of its lanes a batch at a
 * time.
 */
record ConsumerView(
        RunResult run, TableResult table, StreamResult stream, ConsumerResult result, LambdaConsumer lambda) {
    private static final double NORMAL_P99 = 2.326348;
    private static final double BUSY_SECONDS = 60;

    /** The functions of all tables, in their order. */
    static Stream<ConsumerView> all(RunResult run) {
        return run.tables().stream()
                .flatMap(table -> table.loops(StreamResult.class).flatMap(stream -> stream.consumers().stream()
                        .flatMap(consumer -> Stream.ofNullable(of(run, table, stream, consumer)))));
    }

    private static ConsumerView of(RunResult run, TableResult table, StreamResult stream, ConsumerResult consumer) {
        return run.scenario().table(table.name()).stream()
                .map(spec -> spec.consumers().get(consumer.name()))
                .filter(LambdaConsumer.class::isInstance)
                .map(spec -> new ConsumerView(run, table, stream, consumer, (LambdaConsumer) spec))
                .orElse(null);
    }

    String label() {
        return table.name() + " stream, " + result.name();
    }

    /** Records a second in the busiest minute. */
    double demand() {
        return busiest(stream.records());
    }

    /** Mean time of an invocation with a batch of this size. */
    double secondsFor(int batch) {
        FunctionSpec function = lambda.function();
        double median = function.median().seconds();
        double sigma = median == 0 ? 0 : StrictMath.log(function.p99().seconds() / median) / NORMAL_P99;
        return median * StrictMath.exp(sigma * sigma / 2) + function.perRecord().seconds() * batch;
    }

    /** Records a second that one lane can take in batches of this size. */
    double laneRate(int batch) {
        return batch / secondsFor(batch);
    }

    int shards() {
        return Math.max(1, stream.shardsAtEnd());
    }

    /** The parallelisation that takes the demand in batches of this size. */
    int neededParallelization(int batch) {
        return (int) Math.ceil(demand() / (laneRate(batch) * shards()));
    }

    /** The invocations that run side by side when the demand is met in full batches. */
    int neededConcurrency() {
        return (int) Math.ceil(demand() / laneRate(lambda.batchSize()));
    }

    static String time(double seconds) {
        return TimeSpan.ofSeconds(seconds < 10 ? Math.round(seconds * 10) / 10.0 : Math.round(seconds))
                .toString();
    }

    private double busiest(Series perSecond) {
        int window = (int) Math.max(
                1, Math.min(perSecond.length(), BUSY_SECONDS / run.interval().seconds()));
        double sum = 0;
        double most = 0;
        for (int i = 0; i < perSecond.length(); i++) {
            sum += perSecond.get(i) - (i >= window ? perSecond.get(i - window) : 0);
            most = i >= window - 1 ? Math.max(most, sum / window) : most;
        }
        return most;
    }
}

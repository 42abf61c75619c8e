package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.OperationResult;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.ClientSpec.RetryMode;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ServiceTimes;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.UniformKeys;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clients that do not wait for ever: time-outs and second attempts (facts §10.5, §12). */
class ImpatienceTest {
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec PUT_NEW = new OperationSpec.Put(1, WriteCondition.ITEM_NOT_EXISTS);
    private static final OperationSpec GET = new OperationSpec.Get(1, ReadConsistency.STRONG);

    /** Reads take 10 ms and writes 20 ms, always. */
    private static final ServiceTimes CONSTANT = Defaults.of(
            ServiceTimes.class,
            "outliers",
            "0",
            "readMedian",
            "10ms",
            "readP99",
            "10ms",
            "writeMedian",
            "20ms",
            "writeP99",
            "20ms");

    @Test
    void paysForEveryWriteThatItDidNotWaitFor() {
        OperationResult writes = run(PUT, CONSTANT, client("requestTimeout", "19ms", "maxAttempts", 3));

        assertThat(writes.failed()).isEqualTo(writes.requests());
        assertThat(writes.errors().timeouts()).isEqualTo(3 * writes.requests());
        assertThat(writes.errors().failedRequests()).isEqualTo(writes.requests());
        assertThat(writes.consumedWriteUnits()).isEqualTo(3.0 * writes.requests());
    }

    /** A retry finds what the attempt before it wrote, though nobody waited for that. */
    @Test
    void meetsItsOwnTimedOutWrite() {
        ServiceTimes times = Defaults.with(CONSTANT, "writeMedian", "20ms", "writeP99", "40ms");
        OperationResult writes = run(PUT_NEW, times, client("requestTimeout", "20ms", "maxAttempts", 9));

        long timedOut = writes.errors().requests();
        assertThat(timedOut / (double) writes.requests()).isCloseTo(0.5, withinPercentage(10));
        assertThat(writes.conditionFailures()).isBetween(timedOut - 50, timedOut);
    }

    @Test
    void takesAnAnswerThatComesInTime() {
        OperationResult writes = run(PUT, CONSTANT, client("requestTimeout", "21ms", "maxAttempts", 3));

        assertThat(writes.errors().timeouts()).isZero();
        assertThat(writes.latency().maxMillis()).isCloseTo(20, withinPercentage(1));
    }

    /** Attempts of 15 ms, waits of 25 and 50 ms between: the third would begin at 105 ms. */
    @Test
    void endsARequestWhenItsTimeIsUp() {
        OperationResult writes =
                run(PUT, CONSTANT, client("requestTimeout", "15ms", "maxAttempts", 9, "totalTimeout", "100ms"));

        assertThat(writes.failed()).isEqualTo(writes.requests());
        assertThat(writes.attempts()).isEqualTo(2 * writes.requests());
    }

    /** Both attempts take 10 ms, so the second never comes first; it is paid for all the same. */
    @Test
    void paysForTheSecondReadThatComesTooLate() {
        OperationResult reads = run(GET, CONSTANT, client("hedgeAfter", "4ms"));

        assertThat(reads.hedges().sent()).isEqualTo(reads.requests());
        assertThat(reads.hedges().won()).isZero();
        assertThat(reads.hedges().readUnits()).isEqualTo(1.0 * reads.requests());
        assertThat(reads.consumedReadUnits()).isEqualTo(2.0 * reads.requests());
        assertThat(reads.latency().maxMillis()).isCloseTo(10, withinPercentage(1));
        assertThat(reads.attempts()).isEqualTo(2 * reads.requests());
    }

    @Test
    void hedgesNoWritesAndNothingThatIsQuick() {
        assertThat(run(PUT, CONSTANT, client("hedgeAfter", "4ms")).hedges().sent())
                .isZero();
        assertThat(run(GET, CONSTANT, client("hedgeAfter", "11ms")).hedges().sent())
                .isZero();
    }

    /** One read in twenty takes 500 ms more; after 20 ms a second is sent, of which one in twenty does. */
    @Test
    void cutsTheTailOfReadsThatMeetASlowNode() {
        ServiceTimes slow = Defaults.with(CONSTANT, "outliers", "5%", "outlierMedian", "500ms", "outlierP99", "500ms");

        OperationResult without = run(GET, slow, client());
        OperationResult with = run(GET, slow, client("hedgeAfter", "20ms"));

        assertThat(without.latency().p99Millis()).isCloseTo(510, withinPercentage(1));
        assertThat(with.latency().p99Millis()).isCloseTo(30, withinPercentage(1));
        assertThat(with.hedges().sent() / (double) with.requests()).isCloseTo(0.05, withinPercentage(20));
        assertThat(with.hedges().won() / (double) with.hedges().sent()).isCloseTo(0.95, withinPercentage(5));
    }

    /** The first is given up at 50 ms, but the second has answered by then. */
    @Test
    void letsTheSecondReadSaveOneThatWouldTimeOut() {
        ServiceTimes slow = Defaults.with(CONSTANT, "outliers", "5%", "outlierMedian", "500ms", "outlierP99", "500ms");
        OperationResult reads = run(GET, slow, client("hedgeAfter", "20ms", "requestTimeout", "50ms"));

        assertThat(reads.errors().timeouts() / (double) reads.hedges().sent()).isBetween(0.01, 0.1);
        assertThat(reads.failed()).isZero();
    }

    private static ClientSpec client(Object... settings) {
        Object[] given = settings.clone();
        for (int i = 1; i < given.length; i += 2) {
            given[i] = Optional.of(given[i] instanceof String text ? TimeSpan.parse(text) : given[i]);
        }
        return Defaults.with(Defaults.of(ClientSpec.class, "retries", RetryMode.JAVA_V1), given);
    }

    private static OperationResult run(OperationSpec operation, ServiceTimes times, ClientSpec client) {
        Scenario scenario = Scenarios.onDemand()
                .itemSize("900B")
                .workload(
                        "only", new ConstantArrivals(new Rate(100)), new UniformKeys(1_000_000_000, "key-"), operation)
                .lasting("1m");
        Assumptions assumptions = Defaults.with(scenario.assumptions(), "serviceTimes", times);
        // The last requests have an end within the run.
        WorkloadSpec most = Defaults.with(scenario.workloads().get("only"), "requests", Optional.of(5_000L));
        return Clients.run(
                        Defaults.with(scenario, "assumptions", assumptions, "workloads", Map.of("only", most)), client)
                .workloads()
                .get(0)
                .totals();
    }
}

package dev.headroom.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.findings.Assessor;
import dev.headroom.profiles.Overrides;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first six hours of a load balancer's two weeks, a thousand times as many requests. */
class LoadBalancerTest {
    private static final int INTERVALS = 72;
    private static final int SECONDS = 300;
    private static final int SCALE = 1_000;

    private double[] requests;
    private Overrides shortened;

    @BeforeEach
    void readFile() throws IOException {
        Path file = Recordings.file("arrivals/elb_request_count_8c0756.csv");
        requests = Files.readAllLines(file).stream()
                .skip(1)
                .limit(INTERVALS)
                .mapToDouble(line -> SCALE * Double.parseDouble(line.substring(line.indexOf(',') + 1)))
                .toArray();
        shortened = Overrides.of("duration=6h", "workloads.requests.traffic.counts.file=" + file);
    }

    private RunResult run(Overrides overrides) {
        return Recordings.run("load-balancer-fortnight.yaml", overrides);
    }

    private static OperationResult totals(RunResult run) {
        return run.workloads().get(0).totals();
    }

    @Test
    void losesAtTheMeanWhatALeakyBucketLoses() {
        OperationResult got = totals(run(shortened));

        double offered = sum(requests);
        assertThat((double) got.requests()).isCloseTo(offered, within(5 * Math.sqrt(offered)));
        assertThat(got.failed() / (double) got.requests()).isCloseTo(lostByABucket(206) / offered, within(0.02));
    }

    @Test
    void throttlesNothingAtThePeakNorOnDemand() {
        RunResult peak = run(shortened.with("tables.pages.readCapacity", "2200"));
        RunResult onDemand = run(shortened.with("tables.pages.billing", "on-demand"));

        assertThat(totals(peak).throttledRequests()).isZero();
        assertThat(totals(onDemand).throttledRequests()).isZero();
    }

    /** A read of 2 KB, strongly consistent, is one request unit at $0.125 a million; no other line is above a cent. */
    @Test
    void billsEveryReadOnDemand() {
        RunResult run = run(shortened.with("tables.pages.billing", "on-demand"));

        BigDecimal bill = Assessor.assess(run).bill().runTotal();
        assertThat(bill.doubleValue()).isCloseTo(totals(run).requests() * 0.125e-6, within(0.01));
    }

    /** Capacity flows in, demand flows out, and what does not fit is lost: no requests, no retries. */
    private double lostByABucket(double capacity) {
        double most = 300 * capacity;
        double bank = most;
        double lost = 0;
        for (double demand : requests) {
            double net = bank + capacity * SECONDS - demand;
            lost += Math.max(0, -net);
            bank = Math.max(0, Math.min(most, net));
        }
        return lost;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

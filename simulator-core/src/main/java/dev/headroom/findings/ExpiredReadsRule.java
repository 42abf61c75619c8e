package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;
import java.util.stream.Stream;

/** Reads that returned items which had expired and were not deleted yet (facts §8.5). */
final class ExpiredReadsRule implements FindingRule {
    @Override
    public String name() {
        return "time-to-live-expired-reads";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(TimeToLiveResult.class)
                .filter(result -> result.expiredReads() > 0)
                .map(result -> finding(table, result)));
    }

    private Finding finding(TableResult table, TimeToLiveResult result) {
        double share = result.expiredReads() / (double) result.reads();
        return new Finding(
                name(),
                Severity.WARNING,
                table.name(),
                Figures.percent(share) + " of the items read from " + table.name() + " had expired.",
                Figures.count(result.expiredReads(), "read") + " of " + Figures.count(result.reads(), "read")
                        + ", queries and scans not counted. Deletion followed expiry by "
                        + ConsumerView.time(result.p50LagSeconds()) + " in the median and "
                        + ConsumerView.time(result.maxLagSeconds())
                        + " at the longest, an assumption: AWS promises a few"
                        + " days.",
                "Compare " + result.attribute() + " with the time in the application, or let queries and scans filter"
                        + " on it (which is charged all the same); make writes conditional on it.");
    }
}

package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.RunResult;
import java.util.stream.Stream;

/** Records of a stream that a function never processed: given up after their retries, or too old (facts §8.2). */
final class LostRecordsRule implements FindingRule {
    @Override
    public String name() {
        return "stream-records-lost";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return ConsumerView.all(run)
                .filter(view -> view.result().gaveUp() + view.result().expired() > 0)
                .map(this::finding);
    }

    private Finding finding(ConsumerView view) {
        ConsumerResult result = view.result();
        boolean kept = view.lambda().onFailureDestination();
        return new Finding(
                name(),
                kept ? Severity.NOTE : Severity.CRITICAL,
                view.label(),
                Figures.count(result.gaveUp() + result.expired(), "record") + " of the stream of "
                        + view.table().name() + " never reached the work of " + result.name()
                        + (kept ? "; they are at its on-failure destination." : " and are lost."),
                Figures.count(result.gaveUp(), "record") + " given up after "
                        + view.lambda().maximumRetries()
                        + " retries; " + Figures.count(result.expired(), "record") + " older than "
                        + view.lambda()
                                .maximumRecordAge()
                                .orElse(view.run()
                                        .scenario()
                                        .assumptions()
                                        .streams()
                                        .retention())
                        + ".",
                kept
                        ? "Process them from there; they name shard and sequence numbers, and the stream keeps records for"
                                + " 24 hours only."
                        : view.lambda().bisectOnError()
                                ? "Add an on-failure destination, which says which records were given up."
                                : "Set bisectOnError: true, so that one bad record does not take its batch with it, and add"
                                        + " an on-failure destination.");
    }
}

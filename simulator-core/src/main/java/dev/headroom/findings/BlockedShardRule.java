package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.LambdaConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A record on which a function fails again and again, while all behind it in the shard waits (facts §8.2). */
final class BlockedShardRule implements FindingRule {
    private static final double LONG_SECONDS = 60;

    @Override
    public String name() {
        return "stream-shard-blocked";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return ConsumerView.all(run)
                .filter(view -> view.result().longestBlockSeconds() >= LONG_SECONDS)
                .map(this::finding);
    }

    private Finding finding(ConsumerView view) {
        return new Finding(
                name(),
                Severity.CRITICAL,
                view.label(),
                "A batch that function " + view.result().name() + " fails on kept back a shard of "
                        + view.table().name() + " for "
                        + ConsumerView.time(view.result().longestBlockSeconds()) + ".",
                Figures.count(view.result().errors(), "invocation")
                        + " failed; meanwhile nothing behind the batch was processed, and the iterator age rose to "
                        + ConsumerView.time(view.result().maxIteratorAgeSeconds()) + ". "
                        + Figures.count(view.result().waiting(), "record") + " were waiting at the end.",
                remedy(view.lambda()));
    }

    private static String remedy(LambdaConsumer lambda) {
        List<String> settings = new ArrayList<>();
        if (!lambda.bisectOnError()) {
            settings.add("bisectOnError: true, which parts the record that fails from the others");
        }
        if (lambda.maximumRetries() < 0) {
            settings.add("maximumRetries, so that it is given up");
        }
        if (!lambda.onFailureDestination()) {
            settings.add("an on-failure destination, so that it is not lost");
        }
        return settings.isEmpty()
                ? "Lower maximumRetries, or set maximumRecordAge: it decides how long a failing record is tried."
                : "Set " + String.join("; ", settings) + ".";
    }
}

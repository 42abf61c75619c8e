package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import java.util.stream.Stream;

/** A function that is invoked for deletions by time to live, which are a good part of the stream (facts §8.2, §8.5). */
final class TimeToLiveStreamRule implements FindingRule {
    private static final double MANY = 0.2;

    @Override
    public String name() {
        return "time-to-live-floods-stream";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return ConsumerView.all(run)
                .filter(view -> !view.lambda().ignoreTimeToLive()
                        && view.stream().timeToLiveRemoves()
                                >= MANY * view.stream().total()
                        && view.stream().timeToLiveRemoves() > 0)
                .map(this::finding);
    }

    private Finding finding(ConsumerView view) {
        long deletions = view.stream().timeToLiveRemoves();
        return new Finding(
                name(),
                Severity.NOTE,
                view.label(),
                Figures.percent(deletions / (double) view.stream().total()) + " of what "
                        + view.result().name() + " gets are deletions by time to live.",
                Figures.count(deletions, "record") + " of "
                        + Figures.count(view.stream().total(), "record")
                        + ", each with userIdentity dynamodb.amazonaws.com.",
                "If the function has nothing to do for them, set ignoreTimeToLive: true, a filter on userIdentity that"
                        + " keeps Lambda from invoking it.");
    }
}

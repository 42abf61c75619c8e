package dev.headroom.app;

import dev.headroom.app.replication.Replications.Outcome;
import dev.headroom.findings.Condition;
import dev.headroom.findings.Measure;
import java.util.ArrayList;
import java.util.List;

/** Which {@code --fail-if} held; with several replications the mean of each measure is judged. */
record Verdict(List<Judged> judged) {
    /**
     * One limit.
     *
     * @param limit the condition
     * @param value what its measure came to
     * @param held whether the condition held, which is a failure
     */
    record Judged(Condition limit, double value, boolean held) {}

    static Verdict of(List<Condition> limits, Outcome outcome) {
        List<Judged> judged = new ArrayList<>();
        for (Condition limit : limits) {
            double value = mean(limit.measure(), outcome);
            judged.add(new Judged(limit, value, limit.operator().holds(value, limit.value())));
        }
        return new Verdict(List.copyOf(judged));
    }

    private static double mean(Measure measure, Outcome outcome) {
        return outcome.estimate(outcome.measures().indexOf(measure)).mean();
    }

    /** A line for each condition that held. */
    List<String> broken() {
        return judged.stream()
                .filter(Judged::held)
                .map(one -> "failed: " + one.limit().describe() + " holds, "
                        + one.limit().measure().name() + " is "
                        + one.limit().measure().format(one.value()))
                .toList();
    }

    int exitCode() {
        return judged.stream().anyMatch(Judged::held) ? ExitCode.LIMIT_EXCEEDED : ExitCode.OK;
    }
}

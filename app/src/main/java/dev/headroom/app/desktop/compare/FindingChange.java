package dev.headroom.app.desktop.compare;

import dev.headroom.findings.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding that one of two runs has and the other has not.
 *
 * @param appeared whether the baseline lacks it, rather than the other run
 */
public record FindingChange(boolean appeared, Finding finding) {

    /** Findings are the same where they are of one rule and about one thing, whatever their figures. */
    static List<FindingChange> between(List<Finding> baseline, List<Finding> other) {
        List<FindingChange> changes = new ArrayList<>();
        other.stream().filter(f -> !has(baseline, f)).forEach(f -> changes.add(new FindingChange(true, f)));
        baseline.stream().filter(f -> !has(other, f)).forEach(f -> changes.add(new FindingChange(false, f)));
        return changes;
    }

    private static boolean has(List<Finding> findings, Finding wanted) {
        return findings.stream()
                .anyMatch(f -> f.rule().equals(wanted.rule()) && f.resource().equals(wanted.resource()));
    }
}

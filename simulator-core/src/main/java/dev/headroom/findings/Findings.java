package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.result.RunResult;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for everything that an architect should know about a run. */
public final class Findings {
    private Findings() {}

    /** What all rules find, the most severe first; a run of no simulated time gives none. */
    public static List<Finding> of(RunResult run, Bill bill) {
        if (run.simulated().nanos() == 0) {
            return List.of();
        }
        List<Finding> found =
                FindingRules.ALL.stream().flatMap(rule -> rule.find(run, bill)).toList();
        return found.stream()
                .map(finding -> HealthyRule.beside(found, finding))
                .sorted(Comparator.comparing(Finding::severity))
                .collect(Collectors.toUnmodifiableList());
    }
}

package dev.headroom.findings;

import dev.headroom.cost.Billing;
import dev.headroom.result.RunResult;
import dev.headroom.result.RunResults;
import java.util.List;

/** What one rule finds in a made-up run. */
final class FoundBy {
    private FoundBy() {}

    static List<Finding> rule(FindingRule rule, RunResults results) {
        RunResult run = results.build();
        return rule.find(run, Billing.of(run)).toList();
    }

    static Finding only(FindingRule rule, RunResults results) {
        List<Finding> found = rule(rule, results);
        if (found.size() != 1) {
            throw new AssertionError("expected one finding of " + rule.name() + ", not " + found);
        }
        return found.get(0);
    }
}

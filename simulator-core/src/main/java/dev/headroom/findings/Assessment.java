package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.result.RunResult;
import java.util.List;

/** A run with its bill and its findings: all that a report shows. */
public record Assessment(RunResult run, Bill bill, List<Finding> findings) {
    public Assessment {
        findings = List.copyOf(findings);
    }
}

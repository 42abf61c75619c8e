package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.result.RunResult;
import java.util.stream.Stream;

/** One thing that can be found in a result. Rules keep no state and do not depend on one another's findings. */
interface FindingRule {
    /** The rule's name, in lower case with hyphens, as findings and conditions carry it. */
    String name();

    /** What this rule finds in a run, in the order of tables and workloads; nothing where it finds nothing. */
    Stream<Finding> find(RunResult run, Bill bill);
}

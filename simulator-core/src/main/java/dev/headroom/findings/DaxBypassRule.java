package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.DaxResult;
import dev.headroom.result.RunResult;
import java.util.stream.Stream;

/** Strongly consistent reads sent through DAX, which passes them on uncached (facts §7.1). */
final class DaxBypassRule implements FindingRule {
    private static final double NOTABLE = 0.1;

    @Override
    public String name() {
        return "dax-bypassed";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return DaxUse.all(run)
                .filter(use -> use.dax().strongReads() > 0 && share(use.dax()) >= NOTABLE)
                .map(this::finding);
    }

    private static double share(DaxResult dax) {
        return dax.strongReads() / (double) (dax.strongReads() + dax.reads());
    }

    private Finding finding(DaxUse use) {
        return new Finding(
                name(),
                Severity.WARNING,
                use.name(),
                Figures.percent(share(use.dax())) + " of the reads through DAX before "
                        + use.table().name() + " are strongly consistent: its caches answer none of them.",
                Figures.count(use.dax().strongReads(), "read")
                        + " passed by the caches, each at twice the units of an eventually consistent one, and at ten"
                        + " times the work of a hit for its node.",
                "Read eventually consistently what may be as old as the time to live, "
                        + use.spec().itemTimeToLive()
                        + "; send what must be up to date to the table itself.");
    }
}

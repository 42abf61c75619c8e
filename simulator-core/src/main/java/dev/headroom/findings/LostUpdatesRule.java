package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.WriteConflict;
import dev.headroom.scenario.Replication;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes of a global table that were acknowledged and then overwritten by a region that did not know of them (facts §8.4). */
final class LostUpdatesRule implements FindingRule {
    @Override
    public String name() {
        return "lost-updates";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(GlobalTableResult.class)
                .filter(global -> global.conflicts() > 0)
                .map(global -> finding(run, table, global)));
    }

    private Finding finding(RunResult run, TableResult table, GlobalTableResult global) {
        return new Finding(
                name(),
                Severity.CRITICAL,
                table.name(),
                Figures.count(global.conflicts(), "write") + " to " + table.name()
                        + (global.conflicts() == 1 ? " was" : " were")
                        + " acknowledged and then lost: regions wrote the same items at the same time.",
                evidence(global),
                remedy(run.scenario().assumptions().replication()));
    }

    private static String evidence(GlobalTableResult global) {
        long writes =
                global.replicas().stream().mapToLong(ReplicaResult::writesSent).sum();
        String lost = global.replicas().stream()
                .filter(replica -> replica.lostWrites() > 0)
                .map(replica -> Figures.count(replica.lostWrites(), "write") + " of " + replica.region())
                .collect(Collectors.joining(", "));
        WriteConflict first = global.firstConflicts().get(0);
        String busiest = global.conflictKeys().stream()
                .findFirst()
                .map(key -> "; key '" + key.key() + "' lost most often")
                .orElse("");
        return Figures.percent(global.conflicts() / (double) writes) + " of " + Figures.count(writes, "write")
                + " lost to a later write in another region, since the last writer wins: " + lost + ". First, at "
                + ConsumerView.time(first.at().seconds()) + ", key '"
                + first.key() + "': " + first.winner() + " overwrote what " + first.loser() + " had written "
                + Figures.number(first.apart().seconds() * 1_000) + " ms before" + busiest + ".";
    }

    private static String remedy(Replication replication) {
        return "Let one region write each item: route a user to a home region, by the key, and write elsewhere only when"
                + " that region is down. That costs nothing. Or set `consistency: strong` (MRSC, three regions): the"
                + " second writer then gets ReplicatedWriteConflictException and tries again, and each write takes about "
                + replication.roundTripMedian() + " longer.";
    }
}

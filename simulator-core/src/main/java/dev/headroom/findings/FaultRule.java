package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.Errors;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.FaultsResult.Fault;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.WorkloadResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault under a table, and whether its clients came through it (facts §4.1, §4.7, §10.5). */
final class FaultRule implements FindingRule {
    /** Of the service level agreement. */
    private static final double AGREED = 0.9999;

    @Override
    public String name() {
        return "fault";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(FaultsResult.class)
                .filter(faults -> !faults.faults().isEmpty())
                .map(faults -> finding(run, table, faults)));
    }

    private Finding finding(RunResult run, TableResult table, FaultsResult faults) {
        List<WorkloadResult> workloads = run.workloads().stream()
                .filter(workload -> workload.table().equals(table.name()))
                .filter(workload -> workload.totals().errors().serverErrors() > 0)
                .toList();
        long met = workloads.stream().mapToLong(w -> errors(w).requests()).sum();
        long lost =
                workloads.stream().mapToLong(w -> errors(w).failedRequests()).sum();
        return new Finding(
                name(),
                lost > 0 ? Severity.CRITICAL : faults.errors() > 0 ? Severity.WARNING : Severity.NOTE,
                table.name(),
                headline(faults, met, lost),
                evidence(faults, workloads),
                remedy(faults, lost));
    }

    private static String headline(FaultsResult faults, long met, long lost) {
        Fault fault = worst(faults);
        String failed = fault.what() + " failed at " + fault.at() + ": ";
        if (faults.errors() == 0) {
            return failed + "no request met an error.";
        }
        String outage = fault.leadersLost() + " of " + partitions(fault) + " took neither writes nor strongly"
                + " consistent reads for " + fault.withoutLeader() + "; ";
        return failed
                + outage
                + (lost > 0
                        ? Figures.count(lost, "request") + (lost == 1 ? " was" : " were") + " lost."
                        : "all " + Figures.count(met, "request") + " that met an error succeeded when repeated.");
    }

    private static String evidence(FaultsResult faults, List<WorkloadResult> workloads) {
        String by = workloads.stream()
                .map(workload -> workload.name() + ": "
                        + Figures.count(errors(workload).requests(), "request") + " met a server error or a time-out, "
                        + Figures.count(errors(workload).failedRequests(), "request") + " given up; longest latency "
                        + Figures.number(workload.totals().latency().maxMillis()) + " ms")
                .collect(Collectors.joining(". "));
        return (by.isEmpty() ? "" : by + ". ") + availability(faults);
    }

    private static String availability(FaultsResult faults) {
        return faults.worst()
                .map(slot -> "Availability in the five minutes from " + slot.from() + " was "
                        + Figures.availability(slot.share()) + ", "
                        + (slot.share() < AGREED ? "below" : "within") + " the 99.99% of the service level agreement,"
                        + " which is measured over such intervals.")
                .orElse("");
    }

    private static String remedy(FaultsResult faults, long lost) {
        if (faults.errors() == 0) {
            return "Nothing is needed: two of three replicas are enough to acknowledge a write, and any of them to read"
                    + " eventually consistently.";
        }
        if (lost == 0) {
            return "Nothing is needed, where so long a wait does no harm. Writes that are repeated must bear to be"
                    + " carried out twice, or carry a condition.";
        }
        return "Let the client retry for longer than " + worst(faults).withoutLeader()
                + ": with an errorDelay of 200 ms, 8 attempts wait for 25 s at the most and half of that on average. Its"
                + " retry quota of 500, of which such a retry takes 14, stops it after some 35 retries at once; put"
                + " what must not be lost into a queue. Reads that may be a second old can be eventually consistent:"
                + " they need no leader. None of this costs anything.";
    }

    private static Fault worst(FaultsResult faults) {
        return faults.faults().stream()
                .max((one, other) -> Long.compare(one.errors(), other.errors()))
                .orElseThrow();
    }

    private static String partitions(Fault fault) {
        return Figures.count(fault.partitions(), "partition");
    }

    private static Errors errors(WorkloadResult workload) {
        return workload.totals().errors();
    }
}

package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.findings.Finding;
import java.util.Optional;

/** Whether a view has anything to show of a run, and what of it is worth a look. */
public final class Availability {
    private Availability() {}

    /** Why there is nothing to see, as a key of the bundle; empty where there is something. */
    public static Optional<String> reason(View view, Sight sight, Texts texts) {
        boolean something =
                switch (view) {
                    case OVERVIEW, WHY -> true;
                    case HEAT, RING ->
                        sight.resource()
                                .filter(resource -> !resource.partitions().isEmpty())
                                .isPresent();
                    default -> !new Charts(texts).of(view, sight).isEmpty();
                };
        return something ? Optional.empty() : Optional.of("see.nothing." + view.id());
    }

    /** A few characters beside a view's name; empty where nothing stands out. */
    public static Optional<String> badge(View view, Sight sight) {
        return switch (view) {
            case WHY ->
                count(sight.snapshot().assessment().stream()
                        .flatMap(assessment -> assessment.findings().stream())
                        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                        .count());
            case THROTTLES ->
                sight.run().throttledRequests() == 0
                        ? Optional.empty()
                        : Optional.of(Figures.percent((double) sight.run().throttledRequests()
                                / Math.max(1, sight.run().requests())));
            case HEAT ->
                count(sight.resource().stream()
                        .flatMap(resource -> resource.everyPartition().stream())
                        .filter(partition -> partition.throttleEvents().max() > 0)
                        .count());
            case RING ->
                count(sight.resource()
                        .map(resource -> resource.splitPartitions().size())
                        .orElse(0));
            default -> Optional.empty();
        };
    }

    private static Optional<String> count(long number) {
        return number == 0 ? Optional.empty() : Optional.of(Figures.count(number));
    }
}

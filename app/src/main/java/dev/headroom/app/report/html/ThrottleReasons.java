package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.result.ResourceResult;
import dev.headroom.scenario.Generation;

/** Throttle events by the reason that the service's exceptions carry (facts §5.2). */
final class ThrottleReasons {
    private ThrottleReasons() {}

    static void write(Html html, Generation generation, ResourceResult resource) {
        boolean none = resource.throttleEvents().isEmpty();
        html.open("figure", "class", none ? "empty" : "").element("figcaption", "Throttle events by reason");
        if (none) {
            html.element("p", nothing(resource), "class", "quiet");
        } else {
            Grid grid = Grid.open(html, "Reason", "#Events");
            resource.throttleEvents().forEach((reason, events) -> grid.row(reason.code(), Figures.count(events)));
            grid.close();
            html.open("dl", "class", "meanings");
            resource.throttleEvents().keySet().stream()
                    .map(ThrottlingReason::cause)
                    .distinct()
                    .forEach(cause -> html.element("dt", name(cause)).element("dd", meaning(cause, generation)));
            html.close();
        }
        html.close();
    }

    /** A write is refused by all that it touches, but counted where capacity was missing. */
    private static String nothing(ResourceResult resource) {
        double refused = resource.reads().throttledUnits() + resource.writes().throttledUnits();
        return refused > 0
                ? "None of its own: what was refused here was refused for want of capacity elsewhere, such as in an index"
                        + " that the write would have changed."
                : "Nothing was throttled.";
    }

    private static String name(ThrottlingReason.Cause cause) {
        return ThrottlingReason.of(false, false, cause).code().replaceFirst("^TableRead", "");
    }

    private static String meaning(ThrottlingReason.Cause cause, Generation generation) {
        return switch (cause) {
            case PROVISIONED_THROUGHPUT_EXCEEDED ->
                generation.dividesCapacity()
                        ? "More was asked of a partition than its part of what is provisioned, and its burst bank was empty."
                        : "More was asked for than is provisioned, and the burst bank was empty.";
            case KEY_RANGE_THROUGHPUT_EXCEEDED ->
                "One partition was asked for more than it can give, whatever the table has.";
            case MAX_ON_DEMAND_THROUGHPUT_EXCEEDED -> "The maximum set for the on-demand table was reached.";
            case ACCOUNT_LIMIT_EXCEEDED -> "The quota of the account for one table was reached.";
        };
    }
}

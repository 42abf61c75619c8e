package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.result.ResourceResult;

/** Throttle events by the reason that the service's exceptions carry (facts §5.2). */
final class ThrottleReasons {
    private ThrottleReasons() {}

    static void write(Html html, ResourceResult resource) {
        boolean none = resource.throttleEvents().isEmpty();
        html.open("figure", "class", none ? "empty" : "").element("figcaption", "Throttle events by reason");
        if (none) {
            html.element("p", "Nothing was throttled.", "class", "quiet");
        } else {
            Grid grid = Grid.open(html, "Reason", "#Events");
            resource.throttleEvents().forEach((reason, events) -> grid.row(reason.code(), Figures.count(events)));
            grid.close();
            html.open("dl", "class", "meanings");
            resource.throttleEvents().keySet().stream()
                    .map(ThrottlingReason::cause)
                    .distinct()
                    .forEach(cause -> html.element("dt", name(cause)).element("dd", meaning(cause)));
            html.close();
        }
        html.close();
    }

    private static String name(ThrottlingReason.Cause cause) {
        return ThrottlingReason.of(false, false, cause).code().replaceFirst("^TableRead", "");
    }

    private static String meaning(ThrottlingReason.Cause cause) {
        return switch (cause) {
            case PROVISIONED_THROUGHPUT_EXCEEDED ->
                "More was asked for than is provisioned, and the burst bank was empty.";
            case KEY_RANGE_THROUGHPUT_EXCEEDED ->
                "One partition was asked for more than it can give, whatever the table has.";
            case MAX_ON_DEMAND_THROUGHPUT_EXCEEDED -> "The maximum set for the on-demand table was reached.";
            case ACCOUNT_LIMIT_EXCEEDED -> "The quota of the account for one table was reached.";
        };
    }
}

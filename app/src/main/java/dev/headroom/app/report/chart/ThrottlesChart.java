package dev.headroom.app.report.chart;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import java.util.Arrays;
import java.util.Map;

/** Throttle events over time, stacked by reason: a colour for each cause, and stripes for reads. */
public record ThrottlesChart(ResourceResult resource, TimeScale time) implements TimeChart {
    @Override
    public String title() {
        return "Throttle events by reason";
    }

    @Override
    public String description() {
        if (resource.throttleEvents().isEmpty()) {
            return "Nothing was throttled for want of capacity of " + resource.label() + ".";
        }
        StringBuilder text = new StringBuilder("Throttle events of " + resource.label() + " over time:");
        resource.throttleEvents().forEach((reason, events) -> text.append(' ')
                .append(Figures.count(events))
                .append(' ')
                .append(words(reason))
                .append(';'));
        text.setCharAt(text.length() - 1, '.');
        return text.toString();
    }

    @Override
    public Traces traces() {
        Traces traces = Traces.over(time, "events per second");
        for (Map.Entry<ThrottlingReason, Series> entry :
                resource.throttleEventsOverTime().entrySet()) {
            ThrottlingReason reason = entry.getKey();
            traces = traces.stacked(words(reason), perSecond(entry.getValue()), ink(reason), !reason.isWrite());
        }
        return traces;
    }

    /** {@code writes beyond the key range}. */
    static String words(ThrottlingReason reason) {
        String what = reason.isWrite() ? "writes" : "reads";
        return switch (reason.cause()) {
            case PROVISIONED_THROUGHPUT_EXCEEDED -> what + " beyond provisioned capacity";
            case KEY_RANGE_THROUGHPUT_EXCEEDED -> what + " beyond what one partition gives";
            case MAX_ON_DEMAND_THROUGHPUT_EXCEEDED -> what + " beyond the on-demand maximum";
            case ACCOUNT_LIMIT_EXCEEDED -> what + " beyond the account's quota";
        };
    }

    private static Ink ink(ThrottlingReason reason) {
        return switch (reason.cause()) {
            case PROVISIONED_THROUGHPUT_EXCEEDED -> Ink.OFFERED;
            case KEY_RANGE_THROUGHPUT_EXCEEDED -> Ink.THROTTLED;
            case MAX_ON_DEMAND_THROUGHPUT_EXCEEDED -> Ink.MISSES;
            case ACCOUNT_LIMIT_EXCEEDED -> Ink.CONSUMED;
        };
    }

    private Series perSecond(Series events) {
        return Series.of(Arrays.stream(events.toArray())
                .map(count -> count / time.intervalSeconds())
                .toArray());
    }
}

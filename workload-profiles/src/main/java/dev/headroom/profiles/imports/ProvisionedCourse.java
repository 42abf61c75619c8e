package dev.headroom.profiles.imports;

import dev.headroom.quantity.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Provisioned capacity over time: what it is at the start, and its changes as events. */
final class ProvisionedCourse {
    private static final int MOST = 500;
    private static final double HIGHEST = 1e9;

    private final String table;
    private final long start;
    private final NavigableMap<Long, Fields> events = new TreeMap<>();

    ProvisionedCourse(String table, long start) {
        this.table = table;
        this.start = start;
    }

    /** Notes the changes of one side and gives what it begins with. */
    long add(String field, NavigableMap<Long, Double> points) {
        long first = units(points.firstEntry().getValue());
        long present = first;
        for (var point : points.entrySet()) {
            long units = units(point.getValue());
            if (units != present) {
                events.computeIfAbsent(point.getKey(), this::event).put(field, units);
                present = units;
            }
        }
        return first;
    }

    /** Adds the events to the scenario; as many as can be surveyed. */
    int putInto(Draft draft) {
        List<Object> all = new ArrayList<>();
        draft.scenario().get("events").ifPresent(earlier -> all.addAll((List<?>) earlier));
        events.values().stream().limit(MOST).forEach(all::add);
        if (!all.isEmpty()) {
            draft.scenario().put("events", all, "capacity as it was changed, by hand or by auto scaling");
        }
        if (events.size() > MOST) {
            draft.notes.notModelled(table + ": changes of capacity after the first " + MOST);
        }
        return Math.min(MOST, events.size());
    }

    private Fields event(long at) {
        return Fields.line()
                .put("type", "change-capacity")
                .put("at", TimeSpan.ofSeconds((double) at - start))
                .put("table", table);
    }

    private static long units(double value) {
        return Math.max(1, Math.round(Math.min(HIGHEST, value)));
    }
}

package dev.headroom.profiles.imports;

import dev.headroom.quantity.TimeSpan;

/** A scenario while it is put together, and the notes on it. */
final class Draft {
    final Notes notes = new Notes();
    private final Fields scenario = Fields.block();

    Draft(String name, String story, TimeSpan duration) {
        scenario.put("name", name);
        scenario.put("story", story);
        scenario.put("duration", duration);
        scenario.put("tables", Fields.block());
        scenario.put("workloads", Fields.block());
    }

    Fields scenario() {
        return scenario;
    }

    Fields tables() {
        return scenario.below("tables");
    }

    Fields workloads() {
        return scenario.below("workloads");
    }

    /** A name that no table has yet. */
    String tableName(String wanted) {
        String name = wanted;
        for (int i = 2; tables().has(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }
}

package dev.headroom.scenario;

import java.util.Optional;

/**
 * The name by which results carry a table: {@code Orders} in the scenario's own region, {@code Orders@eu-west-1} for its
 * replica in another. No table has an at sign in its own name.
 *
 * @param table the table's name in the scenario
 * @param region the region of the replica; empty for the table in the scenario's own region
 */
public record RegionalTable(String table, Optional<String> region) {
    private static final char AT = '@';

    /** What a label names. */
    public static RegionalTable of(String label) {
        int at = label.indexOf(AT);
        return at < 0
                ? new RegionalTable(label, Optional.empty())
                : new RegionalTable(label.substring(0, at), Optional.of(label.substring(at + 1)));
    }

    /** A table's replica in a region. */
    public static RegionalTable replica(String table, String region) {
        return new RegionalTable(table, Optional.of(region));
    }

    /** {@code Orders} or {@code Orders@eu-west-1}. */
    public String label() {
        return region.map(name -> table + AT + name).orElse(table);
    }
}

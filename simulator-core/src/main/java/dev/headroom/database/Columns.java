package dev.headroom.database;

import dev.headroom.item.Item;
import dev.headroom.partiql.Projection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The columns of a SELECT, as what a read returns (facts §11.11). */
record Columns(Projection projection) implements Projections.Returned {
    @Override
    public Item of(Item item) {
        return projection.project(item);
    }

    @Override
    public Set<String> attributes() {
        return projection.isAll() ? null : new LinkedHashSet<>(projection.attributes());
    }
}

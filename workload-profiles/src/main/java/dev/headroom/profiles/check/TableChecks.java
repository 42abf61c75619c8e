package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.Projection;
import dev.headroom.setting.NearestName;
import dev.headroom.workload.ItemShape;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks within one table: its indexes, their attributes, and how many items it starts with. */
final class TableChecks {
    /** What is held in memory; more data is given as {@code otherData}. */
    private static final long MOST_ITEMS = 50_000_000;

    private final Checking checking;
    private final Bound scenario;

    TableChecks(Checking checking, Bound scenario) {
        this.checking = checking;
        this.scenario = scenario;
    }

    void check(String name, Bound table) {
        Bound local = table.part("localIndexes");
        if (!local.parts().isEmpty() && !table.part("sortKey").isGiven()) {
            checking.report(local, "a local index needs a table with a sort key; give the table a sortKey");
        }
        Set<String> attributes = attributes(name, table);
        for (String kind : new String[] {"globalIndexes", "localIndexes"}) {
            table.part(kind).parts().values().forEach(index -> checkIndex(index, attributes, table));
        }
        for (Map.Entry<String, Bound> index : local.parts().entrySet()) {
            if (table.part("globalIndexes").parts().containsKey(index.getKey())) {
                checking.report(index.getValue(), "a global index has this name already; every index needs its own");
            }
        }
        checkAttributes(table.part("item").part("attributes"), Checking.keyNames(table));
        checkItems(table.part("items"), table);
        new DaxChecks(checking).checkTable(table);
        AutoScalingChecks scaling = new AutoScalingChecks(checking, scenario);
        scaling.check(name, table, table);
        table.part("globalIndexes").parts().values().forEach(index -> scaling.check(name, table, index));
        new TimeToLiveChecks(checking).check(table.part("timeToLive"), table, attributes);
    }

    /** Every attribute stands once in an item, and so has a name of its own. */
    private void checkAttributes(Bound attributes, Set<String> keys) {
        if (attributes.parts().size() > ItemShape.MOST_ATTRIBUTES) {
            checking.report(
                    attributes,
                    attributes.parts().size() + " named attributes; at most " + ItemShape.MOST_ATTRIBUTES
                            + " are allowed; leave the rest to the filler");
        }
        attributes.parts().forEach((name, attribute) -> {
            if (keys.contains(name)) {
                checking.report(
                        attribute,
                        "'" + name + "' is a key attribute, which every item has already; leave it out here");
            } else {
                checking.refuseFiller(attribute, name);
            }
        });
    }

    private void checkIndex(Bound index, Set<String> attributes, Bound table) {
        boolean projectsSome = index.part("projection")
                .as(Projection.class)
                .filter(Projection.INCLUDE::equals)
                .isPresent();
        Bound include = index.part("include");
        if (projectsSome
                && include.isGiven()
                && !include.wrong()
                && include.parts().isEmpty()) {
            checking.report(include, "projection include needs the names of the attributes, such as include: [price]");
        } else if (!projectsSome
                && !include.parts().isEmpty()
                && !index.part("projection").wrong()) {
            checking.report(include, "is used only with projection: include; leave it out or change the projection");
        }
        if (table.part("item").wrong()) {
            return;
        }
        for (String name : Checking.keyNames(index)) {
            if (!attributes.contains(name)) {
                checking.report(
                        index,
                        "no item has an attribute '" + name + "', so the index would stay empty"
                                + NearestName.hint(name, attributes)
                                + "; add it to item.attributes");
            }
        }
    }

    /** The table's keys, the named attributes of its items, and what workloads add to them. */
    private Set<String> attributes(String table, Bound bound) {
        Set<String> names = new LinkedHashSet<>(Checking.keyNames(bound));
        names.addAll(bound.part("item").part("attributes").parts().keySet());
        for (Bound workload : scenario.part("workloads").parts().values()) {
            if (workload.part("table").as(String.class).filter(table::equals).isPresent()) {
                workload.part("operations")
                        .parts()
                        .values()
                        .forEach(operation ->
                                names.addAll(operation.part("add").parts().keySet()));
            }
        }
        return names;
    }

    private void checkItems(Bound items, Bound table) {
        items.as(InitialItems.class).ifPresent(start -> {
            if (start.itemsPerPartitionKey() > 1 && !table.part("sortKey").isGiven()) {
                checking.report(
                        items.part("itemsPerPartitionKey"),
                        start.itemsPerPartitionKey() + " items under one partition key need a table with a sort key");
            } else if (start.partitionKeys() * start.itemsPerPartitionKey() > MOST_ITEMS) {
                checking.report(
                        items, "more than 50M items do not fit in memory; hold fewer and give the rest as otherData");
            }
        });
    }
}

package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.setting.NearestName;
import dev.headroom.workload.ItemShape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the checks have in common: problems with a place, and names looked up in a part of the scenario. */
final class Checking {
    private final Problems problems;

    Checking(Problems problems) {
        this.problems = problems;
    }

    void report(Bound where, String message) {
        problems.add(where.place(), where.path(), message);
    }

    /**
     * The entry that a name refers to, reported where there is none. An entry that is wrong in itself is found all the same,
     * so that one slip is one problem.
     *
     * @param what what is looked for: {@code "table"}
     */
    Optional<Bound> find(Bound reference, String what, Bound entries) {
        Optional<String> name = reference.as(String.class);
        if (name.isEmpty() || (entries.wrong() && entries.parts().isEmpty())) {
            return Optional.empty();
        }
        Bound found = entries.parts().get(name.get());
        if (found == null) {
            reportUnknown(reference, name.get(), what, entries.parts().keySet());
        }
        return Optional.ofNullable(found);
    }

    void reportUnknown(Bound reference, String name, String what, Collection<String> names) {
        report(reference, "there is no " + what + " '" + name + "'" + NearestName.hint(name, names));
    }

    /** An attribute named like the one that brings items to their size would take its place. */
    void refuseFiller(Bound attribute, String name) {
        if (name.equals(ItemShape.FILLER)) {
            report(attribute, "'" + name + "' is the name of the filler attribute; choose another");
        }
    }

    /** The names of the key attributes of a table or an index. */
    static Set<String> keyNames(Bound keyed) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : new String[] {"partitionKey", "sortKey"}) {
            keyed.part(part).as(KeyAttribute.class).map(KeyAttribute::name).ifPresent(names::add);
        }
        return names;
    }
}

package dev.headroom.profiles;

import dev.headroom.profiles.bind.Binder;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.scenario.Assumptions;
import java.util.Set;

/** What a scenario says where it says nothing. */
public final class ScenarioDefaults {
    private ScenarioDefaults() {}

    /** Every assumption at its default. */
    public static Assumptions assumptions() {
        MapNode nothing = MapNode.emptyAt(Place.of("defaults"));
        return new Binder(new Problems())
                .bindRoot(Assumptions.class, nothing, Set.of())
                .as(Assumptions.class)
                .orElseThrow();
    }
}

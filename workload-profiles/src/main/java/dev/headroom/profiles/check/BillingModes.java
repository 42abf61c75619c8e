package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.BillingMode;

/** Which billing modes a table may have in the run: the one that it starts with, and those that events switch it to. */
final class BillingModes {
    private final Bound scenario;

    BillingModes(Bound scenario) {
        this.scenario = scenario;
    }

    boolean isEver(BillingMode mode, String name, Bound table) {
        return is(mode, table.part("billing"))
                || scenario.part("events").parts().values().stream()
                        .filter(event -> event.part("table")
                                .as(String.class)
                                .filter(name::equals)
                                .isPresent())
                        .anyMatch(event -> is(mode, event.part("billing")));
    }

    private static boolean is(BillingMode mode, Bound billing) {
        return billing.as(BillingMode.class).filter(mode::equals).isPresent();
    }
}

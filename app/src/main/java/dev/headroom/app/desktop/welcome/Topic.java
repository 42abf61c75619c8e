package dev.headroom.app.desktop.welcome;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a profile is about, as far as its scenario and the findings that it expects tell. Its name is under {@code welcome.topic.}. */
public enum Topic {
    HOT_KEYS(
            "fth-zap",
            expecting("hot-key", "hot-partition", "sequential-key", "split-for-heat", "unsplittable-partition")),
    INDEXES("fth-list", table(table -> !table.globalIndexes().isEmpty())),
    DAX("fth-layers", table(table -> table.dax().isPresent())),
    AUTO_SCALING("fth-trending-up", table(table -> table.autoScaling().isPresent())),
    ON_DEMAND("fth-cloud", table(table -> table.billing() == BillingMode.ON_DEMAND)),
    STREAMS("fth-git-commit", table(table -> table.stream().isPresent())),
    GLOBAL_TABLES("fth-globe", table(table -> !table.replicas().isEmpty())),
    LATENCY("fth-clock", expecting("tail-latency")),
    FAILURES("fth-cloud-lightning", expecting("fault", "region-failure", "dax-node-failure", "stream-shard-blocked")),
    COST(
            "fth-dollar-sign",
            expecting(
                    "over-provisioned",
                    "wrong-billing-mode",
                    "item-size-over-boundary",
                    "scan-eats-capacity",
                    "region-cost")),
    TIME_TO_LIVE("fth-trash-2", table(table -> table.timeToLive().isPresent())),
    HISTORY("fth-archive", loaded -> loaded.scenario().generation() != Generation.CURRENT);

    private final String icon;
    private final Predicate<LoadedScenario> applies;

    Topic(String icon, Predicate<LoadedScenario> applies) {
        this.icon = icon;
        this.applies = applies;
    }

    String icon() {
        return icon;
    }

    /** {@code hot-keys}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Topic> of(LoadedScenario loaded) {
        return Stream.of(values()).filter(topic -> topic.applies.test(loaded)).toList();
    }

    private static Predicate<LoadedScenario> expecting(String... rules) {
        Set<String> any = Set.of(rules);
        return loaded -> loaded.notes().expects().stream().anyMatch(any::contains);
    }

    private static Predicate<LoadedScenario> table(Predicate<TableSpec> test) {
        return loaded -> tables(loaded.scenario()).anyMatch(test);
    }

    private static Stream<TableSpec> tables(Scenario scenario) {
        return scenario.tables().values().stream();
    }
}

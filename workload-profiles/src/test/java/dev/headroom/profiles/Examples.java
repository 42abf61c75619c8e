package dev.headroom.profiles;

import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;

/** Scenarios for tests. */
public final class Examples {
    /** Uses nearly every field. */
    public static final String LARGE = new Profiles("dev/headroom/profiles/test-library/")
            .find("hot-sale")
            .orElseThrow()
            .text();

    /** The least that a scenario needs. */
    public static final String SMALL = """
            name: small
            duration: 10m
            tables:
              Orders:
                partitionKey: id
                sortKey: at
            workloads:
              buy:
                table: Orders
                traffic: {type: constant, rate: 10/s}
                keys: {type: uniform, count: 10}
                operations: [{type: PutItem}]
            """;

    private Examples() {}

    public static Scenario scenario(String text, String... overrides) {
        return read(text, overrides).scenario();
    }

    public static LoadedScenario read(String text, String... overrides) {
        return new ScenarioReader().read(text, "s.yaml", Path.of(""), Overrides.of(overrides));
    }

    /** The problems of a text, as they are printed. */
    public static List<String> problems(String text, String... overrides) {
        try {
            read(text, overrides);
            return List.of();
        } catch (ScenarioProblemsException wrong) {
            return wrong.problems().stream().map(Problem::toString).toList();
        }
    }
}

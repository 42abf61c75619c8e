package dev.headroom.profiles.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.Examples;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioDifferencesTest {
    private final Profiles profiles = new Profiles();
    private final ScenarioReader reader = new ScenarioReader();

    @Test
    void namesThePlaceBothValuesAndWhatTheSettingIs() {
        Difference only = to("tables.Orders.writeCapacity=2000").get(0);
        assertThat(only.path()).isEqualTo("tables.Orders.writeCapacity");
        assertThat(only.before()).isNotEmpty();
        assertThat(only.after()).contains("2000");
        assertThat(only.describedAs()).containsIgnoringCase("write");
    }

    @Test
    void findsNothingBetweenAScenarioAndItself() {
        assertThat(to()).isEmpty();
    }

    @Test
    void saysWhatOneOfThemHasAndTheOtherHasNot() {
        List<Difference> found = to("clients.patient={}");
        assertThat(found).extracting(Difference::path).containsExactly("clients.patient");
        assertThat(found.get(0).before()).isEmpty();
        assertThat(found.get(0).after()).contains("{}");
    }

    @Test
    void countsAnElementPutBetweenOthersOnce() {
        String two = "workloads.buy.operations=[{type: PutItem}, {type: GetItem}]";
        String three = "workloads.buy.operations=[{type: PutItem}, {type: DeleteItem}, {type: GetItem}]";
        assertThat(ScenarioDifferences.between(scenario(two), scenario(three)))
                .extracting(Difference::path)
                .containsExactly("workloads.buy.operations[1]");
    }

    @Test
    void itsAssignmentsTurnEveryProfileIntoTheOneThatMendsIt() {
        for (Profile profile : profiles.all()) {
            profile.notes().mendedBy().flatMap(profiles::find).ifPresent(other -> {
                Scenario before = profile.read(reader, Overrides.none()).scenario();
                Scenario after = other.read(reader, Overrides.none()).scenario();
                List<String> assignments = ScenarioDifferences.assignments(before, after);
                assertThat(profile.read(reader, new Overrides(assignments)).scenario())
                        .as(profile.name() + " " + assignments)
                        .isEqualTo(after);
            });
        }
    }

    private static List<Difference> to(String... assignments) {
        return ScenarioDifferences.between(scenario(), scenario(assignments));
    }

    private static Scenario scenario(String... assignments) {
        return Examples.scenario(Examples.SMALL, assignments);
    }
}

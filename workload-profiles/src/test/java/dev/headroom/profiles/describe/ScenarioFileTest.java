package dev.headroom.profiles.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.Examples;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.scenario.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {
    private final ScenarioFile file = new ScenarioFile(new ScenarioReader(), Path.of(""));

    @Test
    void leavesATextThatSaysItAlready() {
        assertThat(file.saying(Examples.scenario(Examples.SMALL), Examples.SMALL))
                .isSameAs(Examples.SMALL);
    }

    @Test
    void changesOnlyWhatDiffersAndKeepsComments() {
        String text = "# ours\n" + Examples.SMALL.replace("duration: 10m", "duration: 10m # enough");
        Scenario wanted = Examples.scenario(
                Examples.SMALL,
                "generation=classic",
                "events=[{at: 5m, table: Orders, type: change-capacity, writeCapacity: 9}]");
        String changed = file.saying(wanted, text);
        assertThat(changed)
                .startsWith("# ours\n")
                .contains("duration: 10m # enough")
                .contains("generation: classic");
        assertThat(changed).contains("events:\n  - {");
        assertThat(Examples.scenario(changed)).isEqualTo(wanted);
    }

    @Test
    void writesEveryProfileAnewWhereTheTextIsOfNoUse() {
        for (Profile profile : new Profiles().all()) {
            Scenario wanted =
                    profile.read(new ScenarioReader(), Overrides.none()).scenario();
            String text = file.saying(wanted, "[]");
            assertThat(file.said(text, Overrides.none())).as(profile.name()).contains(wanted);
        }
    }
}

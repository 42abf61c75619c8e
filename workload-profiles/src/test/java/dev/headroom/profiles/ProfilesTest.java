package dev.headroom.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfilesTest {
    private final Profiles profiles = new Profiles("dev/headroom/profiles/test-library/");

    @Test
    void listsThemInTheOrderOfTheIndex() {
        assertThat(profiles.all()).extracting(Profile::name).containsExactly("hot-sale", "sharded-sale");
    }

    @Test
    void summarisesByTheFirstSentenceOfTheStory() {
        assertThat(profiles.all())
                .extracting(Profile::summary)
                .containsExactly("Everybody buys the same product.", "The same sale with ten shards for each product.");
    }

    @Test
    void findsThemByNameWithTheirNotes() {
        assertThat(profiles.find("sharded-sale").orElseThrow().notes().mends()).contains("hot-sale");
        assertThat(profiles.find("hot-sal")).isEmpty();
        assertThat(profiles.nearest("hot-sal")).contains("hot-sale");
        assertThat(profiles.nearest("unheard-of")).isEmpty();
    }

    @Test
    void readsThemAsScenarios() {
        for (Profile profile : profiles.all()) {
            LoadedScenario loaded = profile.read(new ScenarioReader(), Overrides.none());
            assertThat(loaded.notes()).isEqualTo(profile.notes());
        }
    }

    @Test
    void shipsOnlyWhatCanBeReadAndRefersToWhatShips() {
        Profiles shipped = new Profiles();
        for (Profile profile : shipped.all()) {
            profile.read(new ScenarioReader(), Overrides.none());
            profile.notes().mendedBy().ifPresent(name -> assertThat(shipped.names())
                    .contains(name));
            profile.notes().mends().ifPresent(name -> assertThat(shipped.names())
                    .contains(name));
        }
    }
}

package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.findings.Assessment;
import dev.headroom.findings.Finding;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.ProfileNotes;
import dev.headroom.profiles.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped profile shows what its story promises, and every profile that mends another is well.
 *
 * <p>Memory: each runs whole within a heap of 1 GB, whatever its length. Measured one by one with {@code /usr/bin/time}
 * and {@code -XX:+UseSerialGC -Xmx1g} on JDK 17, the largest resident size was 427 MiB (gsi-back-pressure-sharded); it is
 * not asserted, as it follows the collector rather than the program.
 */
class ShippedProfilesTest {
    private static final double HARDLY_ANY = 0.001;

    static List<String> names() {
        return new Profiles().names();
    }

    @Test
    void shipsAtLeastTheEightStoriesOfTheFirstVersion() {
        List<ProfileNotes> stories = names().stream()
                .map(name -> Simulated.profile(name).notes())
                .filter(notes -> !notes.expects().isEmpty())
                .toList();
        assertThat(stories).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAStoryOrMendsOneThatNamesIt(String name) {
        ProfileNotes notes = Simulated.profile(name).notes();
        assertThat(notes.expects().isEmpty()).isEqualTo(notes.mends().isPresent());
        assertThat(notes.mendedBy().isPresent()).isNotEqualTo(notes.mends().isPresent());
        notes.mendedBy()
                .ifPresent(mending ->
                        assertThat(Simulated.profile(mending).notes().mends()).contains(name));
        notes.mends()
                .ifPresent(story ->
                        assertThat(Simulated.profile(story).notes().mendedBy()).contains(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Execution(ExecutionMode.CONCURRENT)
    void showsWhatItsStoryPromises(String name) {
        LoadedScenario loaded = Simulated.profile(name);
        Assessment assessment = Simulated.assess(loaded);
        assertThat(assessment.run().simulated()).isEqualTo(loaded.scenario().duration());
        assertThat(assessment.findings())
                .extracting(Finding::rule)
                .containsAll(loaded.notes().expects());
        if (loaded.notes().mends().isPresent()) {
            assertIsWell(assessment);
        }
    }

    private static void assertIsWell(Assessment assessment) {
        assertThat(assessment.findings()).extracting(Finding::severity).doesNotContain(Severity.CRITICAL);
        assertThat((double) assessment.run().throttledRequests())
                .isLessThanOrEqualTo(HARDLY_ANY * assessment.run().requests());
        assertThat(assessment.run().requests()).isPositive();
    }
}

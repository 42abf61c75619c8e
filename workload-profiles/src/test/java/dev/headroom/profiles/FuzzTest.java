package dev.headroom.profiles;

import static dev.headroom.profiles.Examples.LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is either a scenario or a list of problems. */
class FuzzTest {
    private static final String PIECES =
            " \t\n:-,[]{}&*!|>'\"%@`#?<=~.0123456789abcxyzNEe_\\\u0000\u0007é€\uD83D\uFFFE";

    private final SplittableRandom random = new SplittableRandom(20_261_121);

    @Test
    void neverFailsOtherwiseThanWithProblems() {
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            String text = mutated(LARGE);
            try {
                new ScenarioReader().read(text, "f.yaml", Path.of(""), Overrides.none());
                read++;
            } catch (ScenarioProblemsException expected) {
                assertThat(expected.problems()).isNotEmpty();
                assertThat(expected.getMessage().lines().count())
                        .isLessThanOrEqualTo(expected.problems().size());
                refused++;
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void neverFailsOnAnOverrideOtherwiseThanWithProblems() {
        for (int i = 0; i < 1_000; i++) {
            String override = mutated("workloads.buy.operations[0].add={sold: 1}");
            try {
                new ScenarioReader().read(LARGE, "f.yaml", Path.of(""), Overrides.of(override));
            } catch (ScenarioProblemsException expected) {
                assertThat(expected.problems()).isNotEmpty();
            }
        }
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && mutated.length() > 0; i++) {
            mutate(mutated);
        }
        return mutated.toString();
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(5)) {
            case 0 -> text.setCharAt(at, piece());
            case 1 -> text.insert(at, piece());
            case 2 -> text.delete(at, end);
            case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            default -> text.setLength(at);
        }
    }

    private char piece() {
        return PIECES.charAt(random.nextInt(PIECES.length()));
    }
}

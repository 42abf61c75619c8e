package dev.headroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadroomTest {
    private final FakeServices house = new FakeServices();

    @Test
    void aloneItPrintsTheHelp() {
        assertThat(house.headroom()).isZero();
        assertThat(house.out.toString())
                .contains("Usage: headroom", "run", "profiles", "calc", "validate", "Exit codes");
    }

    @Test
    void printsItsVersion() {
        assertThat(house.headroom("--version")).isZero();
        assertThat(house.out.toString()).startsWith("Headroom ").contains("Java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "profiles", "calc", "validate", "import"})
    void helpsWithEachCommandByExamplesWithinEightyColumns(String command) {
        assertThat(house.headroom(command, "--help")).isZero();
        assertThat(house.out.toString()).contains("Example").contains("  headroom " + command);
        assertThat(house.out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wcu", "rcu", "partitions", "burst", "item-size", "hot-key", "scan-time", "cost"})
    void helpsWithEachCalculation(String what) {
        assertThat(house.headroom("calc", what, "--help")).isZero();
        assertThat(house.out.toString()).contains("  headroom calc " + what);
    }

    @Test
    void saysWhatAMistypedCommandMayMean() {
        assertThat(house.headroom("validat", "x.yaml")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("Did you mean").contains("headroom validate");
        assertThat(house.out.toString()).isEmpty();
    }

    @Test
    void namesTheCommandsThatThereAre() {
        assertThat(house.headroom("simulate")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString())
                .startsWith(
                        "headroom: 'simulate' is no command of 'headroom'; these are: open, run, serve, profiles, calc, validate, import");
    }

    @Test
    void saysWhichArgumentIsTooMany() {
        assertThat(house.headroom("run", "sale", "vote")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).startsWith("headroom: 'vote' is one argument too many");
    }

    @Test
    void saysWhatAQuantityLooksLike() {
        assertThat(house.headroom("run", "sale", "--duration", "5x")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString())
                .contains("'--duration'")
                .contains("'5x' is not a length of time")
                .contains("Try 'headroom run --help'.")
                .doesNotContain("dev.headroom");
    }

    @Test
    void saysWhichChoicesThereAre() {
        assertThat(house.headroom("run", "sale", "--progress", "loud")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("'loud' is none of auto, bar, plain, none");
    }

    @Test
    void listsProfilesAndPrintsOne() {
        house.headroom("profiles");
        assertThat(house.out.toString())
                .contains("  sale           One product is wanted by all.")
                .contains("  session-store  Sessions by the million.");

        FakeServices other = new FakeServices();
        other.headroom("profiles", "show", "session-store");
        assertThat(other.out.toString().strip()).isEqualTo("name: session-store");

        FakeServices list = new FakeServices();
        list.headroom("profiles", "list");
        assertThat(list.out).hasToString(house.out.toString());
    }

    @Test
    void namesTheNearestOfUnknownProfiles() {
        assertThat(house.headroom("profiles", "show", "sael")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("no profile is called 'sael'").contains("Did you mean 'sale'?");
    }

    @Test
    void validates() {
        assertThat(house.headroom("validate", "sale")).isZero();
        assertThat(house.out.toString().strip()).isEqualTo("sale is valid: 0 tables, 0 workloads, 1m to simulate.");
        assertThat(house.headroom("validate", "other.yaml")).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void withoutArgumentsOpensTheDesktopWhereThereIsAScreen() {
        house.screen = true;
        assertThat(house.headroom()).isZero();
        assertThat(house.opened).containsExactly(Optional.empty());
    }

    @Test
    void opensAScenarioInTheDesktop() {
        house.screen = true;
        assertThat(house.headroom("open", "flash-sale")).isZero();
        assertThat(house.opened).containsExactly(Optional.of("flash-sale"));
    }

    @Test
    void saysWhatToDoWhereThereIsNoScreen() {
        assertThat(house.headroom("open")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.opened).isEmpty();
        assertThat(house.err.toString()).contains("DISPLAY", "headroom run");
    }
}

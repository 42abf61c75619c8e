package dev.headroom.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FishCompletionTest {
    private final String fish = FishCompletion.of(Shop.line());

    @Test
    void offersCommandsWhereTheyMayStand() {
        assertThat(fish)
                .contains("complete -c headroom -n '__headroom_at ' -a orders -d 'Looks after orders'\n")
                .contains("complete -c headroom -n '__headroom_at orders' -a send -d 'Sends one, it\\'s said'\n");
    }

    @Test
    void offersNamesAndFilesWhereEitherMayStand() {
        assertThat(fish)
                .contains("complete -c headroom -n '__headroom_at orders send' -F\n")
                .contains("complete -c headroom -n '__headroom_at orders send' -a 'book lamp' -d 'What to send'\n");
    }

    @Test
    void offersOptionsWithTheirChoicesInSmallLetters() {
        assertThat(fish).contains(" -l speed -x -a 'slow very-fast' -d").contains(" -s n -l note -x -d");
    }

    @Test
    void keepsWhatIsHiddenToItself() {
        assertThat(fish).doesNotContain("secret").doesNotContain("hidden");
    }
}

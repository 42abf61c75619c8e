package dev.headroom.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ZshCompletionTest {
    private final String zsh = ZshCompletion.of(Shop.line());

    @Test
    void isFoundByItsFirstLineAndRunsAtOnce() {
        assertThat(zsh).startsWith("#compdef headroom\n").endsWith("\n_headroom \"$@\"\n");
    }

    @Test
    void handsOnToTheCommandsBelow() {
        assertThat(zsh).contains("orders) _headroom_orders ;;").contains("send) _headroom_orders_send ;;");
    }

    @Test
    void offersNamesAndFilesWhereEitherMayStand() {
        assertThat(zsh).contains("':NAME|FILE:_alternative \"choices:name:(book lamp)\" \"files:file:_files\"'");
    }

    @Test
    void takesNoBracketOrColonOfADescriptionForItsOwn() {
        assertThat(zsh).contains("'--speed=[How fast (slow\\: cheap)]:speed:(slow very-fast)'");
    }

    @Test
    void letsWhatMayBeSaidTwiceBeSaidTwice() {
        assertThat(zsh).contains("'*-n[A note").contains("'*--note=[A note");
    }
}

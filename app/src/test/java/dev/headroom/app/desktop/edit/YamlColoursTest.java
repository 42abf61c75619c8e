package dev.headroom.app.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class YamlColoursTest {

    @Test
    void tellsKeysTextsNumbersAndCommentsApart() {
        assertThat(of("rate: 200/s # why"))
                .containsExactly("yaml-key rate", "yaml-mark :", "yaml-number 200/s", "yaml-comment # why");
        assertThat(of("a: {b: 'c # d', \"e\": true, f: -1}"))
                .contains("yaml-string 'c # d'", "yaml-key \"e\"", "yaml-word true", "yaml-number -1");
        assertThat(of("story: >\n  One: two # no\n\n  three\nnext: *it"))
                .contains("yaml-string   One: two # no\n\n  three\n", "yaml-key next", "yaml-anchor *it");
        assertThat(of("- type: GetItem"))
                .containsExactly("yaml-mark -", "yaml-key type", "yaml-mark :", "yaml-text GetItem");
        assertThat(of("at: 1h30m, x-y")).contains("yaml-number 1h30m");
    }

    @Test
    void colourWhateverIsTypedInOrder() {
        SplittableRandom random = new SplittableRandom(7);
        for (Profile profile : new Profiles().all()) {
            StringBuilder text = new StringBuilder(profile.text());
            for (int i = 0; i < 20; i++) {
                text.insert(random.nextInt(text.length()), "\"'{}[]:#|>-&* \n".charAt(random.nextInt(15)));
                int done = 0;
                for (YamlColours.Part part : YamlColours.of(text.toString())) {
                    assertThat(part.start()).isGreaterThanOrEqualTo(done);
                    assertThat(part.end()).isGreaterThan(part.start()).isLessThanOrEqualTo(text.length());
                    done = part.end();
                }
            }
        }
    }

    private static List<String> of(String text) {
        return YamlColours.of(text).stream()
                .map(part -> part.style() + " " + text.substring(part.start(), part.end()))
                .toList();
    }
}

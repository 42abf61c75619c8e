package dev.headroom.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WordSearchTest {
    private static final List<String> ALL =
            List.of("Save as… File", "Save File", "Open flash-sale Profile", "Go to sales");

    @Test
    void everyWordMustBeThere() {
        assertThat(search("sale open")).containsExactly("Open flash-sale Profile");
        assertThat(search("sale nothing")).isEmpty();
    }

    @Test
    void beginningsComeBeforeMiddles() {
        assertThat(search("sa"))
                .containsExactly("Save as… File", "Save File", "Open flash-sale Profile", "Go to sales");
        assertThat(search("ale")).containsExactly("Open flash-sale Profile", "Go to sales");
    }

    @Test
    void initialsWillDo() {
        assertThat(search("gts")).containsExactly("Go to sales");
    }

    private static List<String> search(String typed) {
        return new WordSearch(typed).of(ALL, Function.identity());
    }
}

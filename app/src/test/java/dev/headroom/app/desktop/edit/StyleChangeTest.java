package dev.headroom.app.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.junit.jupiter.api.Test;

class StyleChangeTest {
    @Test
    void isTheStretchBetweenWhatIsTheSameAtBothEnds() {
        assertThat(StyleChange.between(spans("aaabbb"), spans("aaabbb"))).isEmpty();
        assertThat(StyleChange.between(spans("aaabbb"), spans("aacbbb"))).contains(new StyleChange(2, 3));
        assertThat(StyleChange.between(spans("aaaaaa"), spans("abacaa"))).contains(new StyleChange(1, 4));
        assertThat(StyleChange.between(spans("aa"), spans("bb"))).contains(new StyleChange(0, 2));
    }

    private static StyleSpans<String> spans(String styles) {
        StyleSpansBuilder<String> builder = new StyleSpansBuilder<>();
        styles.chars().forEach(style -> builder.add(Character.toString(style), 1));
        return builder.create();
    }
}

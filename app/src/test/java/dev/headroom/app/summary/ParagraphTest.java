package dev.headroom.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void breaksBetweenWordsOnly() {
        assertThat(Paragraph.wrap("one two  three incomprehensible", 9))
                .containsExactly("one two", "three", "incomprehensible");
        assertThat(Paragraph.wrap("exactly 9", 9)).containsExactly("exactly 9");
        assertThat(Paragraph.wrap("", 9)).containsExactly("");
    }
}

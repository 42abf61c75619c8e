package dev.headroom.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardStreamsTest {
    @Test
    void writesUtf8WhereTheLocaleIsMissing() {
        assertThat(StandardStreams.charset("US-ASCII", false)).isEqualTo(UTF_8);
        assertThat(StandardStreams.charset("ISO-8859-1", false)).isEqualTo(UTF_8);
    }

    @Test
    void keepsWhatTheTerminalDeclares() {
        assertThat(StandardStreams.charset("UTF-16LE", false)).hasToString("UTF-16LE");
        assertThat(StandardStreams.charset("US-ASCII", true)).isEqualTo(US_ASCII);
    }
}

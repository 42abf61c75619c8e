package dev.headroom.app.desktop.see;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TileRowTest {
    @Test
    void takesAnotherRowRatherThanCutANumber() {
        assertThat(TileRow.columns(6, 900, 130)).isEqualTo(6);
        assertThat(TileRow.columns(6, 620, 130)).isEqualTo(3);
        assertThat(TileRow.columns(5, 620, 130)).isEqualTo(3);
        assertThat(TileRow.columns(6, 100, 130)).isEqualTo(1);
        assertThat(TileRow.columns(0, 900, 130)).isEqualTo(1);
    }
}

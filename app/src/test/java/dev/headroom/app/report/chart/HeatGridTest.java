package dev.headroom.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.report.SampleAssessment;
import dev.headroom.app.report.SampleResource;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeatGridTest {
    private final Scenario scenario = SampleAssessment.withIntervals(1).run().scenario();

    @Test
    void keepsThePeakWhenItMergesCells() {
        HeatGrid grid = HeatGrid.of(scenario, new SampleResource(9_999).of("T", Optional.empty(), 8, 10, 2_000, 9_000));
        assertThat(grid.columns()).isEqualTo(400);
        assertThat(grid.rows()).isEqualTo(8);
        assertThat(grid.peak(2)).isEqualTo(1.0);
        assertThat(grid.label(2)).isEqualTo("2");
    }

    @Test
    void givesSeveralPartitionsOneRow() {
        HeatGrid grid = HeatGrid.of(scenario, new SampleResource(10).of("T", Optional.empty(), 150, 10, 200, 900));
        assertThat(grid.rows()).isEqualTo(64);
        assertThat(grid.label(0)).isEqualTo("0–2");
        assertThat(grid.label(1)).isEqualTo("3–4");
        assertThat(grid.label(63)).isEqualTo("148–149");
    }

    /** 8 partitions of 800 WCU have 100 each; the hot one takes 40 % of 100 units or more. */
    @Test
    void measuresClassicPartitionsAgainstTheirEvenPart() {
        HeatGrid grid = HeatGrid.of(
                scenario.withGeneration(Generation.CLASSIC),
                new SampleResource(1).of("T", Optional.empty(), 8, 0, 100, 800));
        assertThat(grid.peak(2)).isBetween(0.4 * 0.7 / 2, 0.4 * 1.3);
    }

    @Test
    void scalesColoursToTableThatStayFarBelowTheCeiling() {
        assertThat(HeatScale.upTo(0.013).top()).isEqualTo(0.02);
        assertThat(HeatScale.upTo(0.6).top()).isEqualTo(1);
        assertThat(HeatScale.upTo(3).rgb(3)).isEqualTo(HeatScale.upTo(3).rgb(1));
    }
}

package dev.headroom.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.workload.OperationSpec.Query;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.PoissonArrivals;
import dev.headroom.workload.RateStep;
import dev.headroom.workload.Spacing;
import dev.headroom.workload.StepArrivals;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTextTest {
    @Test
    void namesTheKindAndItsSettings() {
        assertThat(SettingText.of(new PoissonArrivals(Rate.parse("200/s")))).isEqualTo("poisson, rate 200/s");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(SettingText.of(new Query(2, ReadConsistency.STRONG, Optional.empty(), Optional.of(10))))
                .isEqualTo("Query, weight 2, consistency strong, limit 10");
    }

    @Test
    void writesOutShortLists() {
        RateStep first = new RateStep(TimeSpan.ZERO, Rate.parse("10/s"));
        RateStep then = new RateStep(TimeSpan.parse("5m"), Rate.parse("90/s"));
        assertThat(SettingText.of(new StepArrivals(List.of(first, then), Spacing.POISSON)))
                .isEqualTo("step, steps (at 0s, rate 10/s; at 5m, rate 90/s), spacing poisson");
    }
}

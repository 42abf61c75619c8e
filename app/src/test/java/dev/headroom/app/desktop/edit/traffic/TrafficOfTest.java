package dev.headroom.app.desktop.edit.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.profiles.edit.YamlText;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.workload.PoissonArrivals;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrafficOfTest {
    private static final String TEXT = """
            name: test
            duration: 2h
            tables: {T: {readCapacity: wrong}}
            workloads:
              "a.b": {table: T, traffic: 20/s, start: 30m, end: 90m}
            """;

    @Test
    void isReadThoughTheScenarioHasMistakes() {
        TrafficOf found =
                TrafficOf.at("workloads.\"a.b\".traffic", reading(TEXT)).orElseThrow();
        assertThat(found.traffic()).isEqualTo(new PoissonArrivals(new Rate(20)));
        assertThat(found.length()).isEqualTo(TimeSpan.parse("1h"));
    }

    @Test
    void isNotThereWhereThePathLeadsElsewhereOrTheTrafficIsWrong() {
        assertThat(TrafficOf.at("workloads.c.traffic", reading(TEXT))).isEmpty();
        assertThat(TrafficOf.at("workloads.\"a.b\".traffic", reading(TEXT.replace("20/s", "fast"))))
                .isEmpty();
        assertThat(TrafficOf.at("workloads.\"a.b\".traffic", Reading.none())).isEmpty();
    }

    private static Reading reading(String text) {
        return Reading.of(text, Optional.of(YamlText.of(text)));
    }
}

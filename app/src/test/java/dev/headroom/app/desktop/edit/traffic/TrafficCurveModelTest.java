package dev.headroom.app.desktop.edit.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.workload.TraceFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrafficCurveModelTest {
    private static final String STEPS = "{type: step, steps: [{at: 0s, rate: 10/s}, {at: 10m, rate: 30/s}]}";

    private final List<String> edits = new ArrayList<>();
    private final TrafficCurveModel model = new TrafficCurveModel(edits::add);

    @BeforeEach
    void showSteps() {
        show(STEPS);
    }

    @Test
    void aDragIsOneEditAndShowsWhatWas() {
        Curve before = model.curve().get();
        model.grab(1);
        model.drag(new CurvePoint(1_211, 20.04));
        model.drag(new CurvePoint(1_231, 25.04));
        assertThat(model.former().get()).contains(before);
        assertThat(edits).isEmpty();
        model.release();
        assertThat(edits)
                .as("kept to the grid")
                .containsExactly("{type: step, steps: [{at: 0s, rate: 10/s}, {at: 20m30s, rate: 25/s}]}");
        assertThat(model.former().get()).isEmpty();
    }

    @Test
    void aDragThatIsLeftChangesNothing() {
        Curve before = model.curve().get();
        model.grab(1);
        model.drag(new CurvePoint(60, 1));
        model.cancel();
        model.release();
        assertThat(model.curve().get()).isEqualTo(before);
        assertThat(edits).isEmpty();
    }

    @Test
    void aDragBeyondTheTopMakesRoom() {
        double top = model.frame().get().top();
        model.grab(1);
        model.drag(new CurvePoint(600, top * 2));
        assertThat(model.frame().get().top()).isGreaterThan(top * 2);
    }

    @Test
    void keysMoveAddAndRemove() {
        model.selected().set(1);
        model.nudge(1, 0, false);
        model.nudge(0, 2, true);
        assertThat(edits).hasSize(2);
        assertThat(edits.get(1)).contains("{at: 10m30s, rate: 40/s}");
        model.addAfterSelected();
        assertThat(model.curve().get().handles()).hasSize(3);
        assertThat(model.selected().get()).isEqualTo(2);
        model.removeSelected();
        assertThat(model.curve().get().handles()).hasSize(2);
        assertThat(model.selected().get()).isEqualTo(1);
        assertThat(edits).hasSize(4);
    }

    @Test
    void addsAPointWhereItIsClicked() {
        model.add(new CurvePoint(1_799, 17.08));
        assertThat(model.curve().get().handles().get(2)).isEqualTo(new CurvePoint(1_800, 17));
        assertThat(model.selected().get()).isEqualTo(2);
    }

    @Test
    void takesTypedValuesExactly() {
        assertThat(model.type(1, "12m34s", "33.33")).isTrue();
        assertThat(edits.get(0)).contains("{at: 12m34s, rate: 33.33/s}");
        assertThat(model.type(1, "soon", "1/s")).isFalse();
        assertThat(model.type(1, "5m", "-1/s")).isFalse();
        assertThat(edits).hasSize(1);
    }

    @Test
    void beginsAnewFromAShapeWithAsManyRequests() {
        double mean = model.mean();
        model.use(Preset.STEADY);
        assertThat(model.mean()).as("to three figures").isCloseTo(mean, within(0.05));
        assertThat(edits).hasSize(1);
    }

    @Test
    void followsTheTextAndKeepsTheSelection() {
        model.selected().set(1);
        show("{type: step, steps: [{at: 0s, rate: 1000/s}, {at: 20m, rate: 9000/s}]}");
        assertThat(model.selected().get()).isEqualTo(1);
        assertThat(model.peak()).isEqualTo(9_000);
        assertThat(model.frame().get().top()).isGreaterThan(9_000);
        show("{type: closed-loop, threads: 3}");
        assertThat(model.selected().get()).isEqualTo(-1);
        assertThat(edits).isEmpty();
    }

    private void show(String yaml) {
        model.show(TrafficText.read(yaml), TraceFiles.NONE, TimeSpan.parse("1h"));
    }
}

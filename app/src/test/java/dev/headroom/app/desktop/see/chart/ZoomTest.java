package dev.headroom.app.desktop.see.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.see.TimeFocus;
import dev.headroom.app.desktop.see.TimeFocus.Window;
import org.junit.jupiter.api.Test;

class ZoomTest {
    private static final double END = 100;

    private final TimeFocus focus = new TimeFocus();
    private final Zoom zoom = new Zoom(focus);

    @Test
    void showsTheTimeThatWasDraggedOverInWhicheverDirection() {
        zoom.to(60, 20, END);
        assertThat(focus.window().get()).contains(new Window(20, 60));
    }

    @Test
    void keepsTheMomentUnderThePointerWhereItIs() {
        zoom.in(25, 1, END);
        Window window = focus.window().get().orElseThrow();
        assertThat((25 - window.fromSeconds()) / (window.toSeconds() - window.fromSeconds()))
                .isBetween(0.2499, 0.2501);
    }

    @Test
    void comesNoNearerThanAFewIntervals() {
        for (int i = 0; i < 50; i++) {
            zoom.in(50, 1, END);
        }
        Window window = focus.window().get().orElseThrow();
        assertThat(window.toSeconds() - window.fromSeconds()).isBetween(3.999, 4.001);
    }

    @Test
    void showsTheWholeRunWhereItStepsBackFarEnough() {
        zoom.to(40, 60, END);
        for (int i = 0; i < 10; i++) {
            zoom.out(50, END);
        }
        assertThat(focus.window().get()).isEmpty();
    }

    @Test
    void findsTheWayBack() {
        zoom.to(20, 60, END);
        zoom.to(30, 40, END);
        zoom.back();
        assertThat(focus.window().get()).contains(new Window(20, 60));
        zoom.back();
        assertThat(focus.window().get()).isEmpty();
        assertThat(zoom.canGoBack()).isFalse();
    }

    @Test
    void movesAlongWithoutLeavingTheRun() {
        zoom.to(0, 40, END);
        zoom.pan(5, END);
        assertThat(focus.window().get()).contains(new Window(60, 100));
    }
}

package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.desktop.see.TimeFocus;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.util.concurrent.Executor;

/** What all charts of a window share. */
public record ChartSetting(TimeFocus focus, Zoom zoom, Executor painter, Texts texts, Surroundings surroundings) {
    public static ChartSetting of(TimeFocus focus, Texts texts, Surroundings surroundings) {
        return new ChartSetting(focus, new Zoom(focus), new Painter(), texts, surroundings);
    }
}

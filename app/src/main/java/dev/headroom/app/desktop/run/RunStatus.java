package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** In a line: where the run stands, the simulated clock, and how much is done. */
public final class RunStatus extends HBox {
    private static final double SPACING = 10;
    private static final double BAR_WIDTH = 120;

    public RunStatus(RunControls controls, Texts texts) {
        super(SPACING);
        setAlignment(Pos.CENTER_RIGHT);
        Label status = new Label();
        status.setId("run-status");
        status.textProperty().bind(controls.status());
        Label clock = new Label();
        clock.setId("run-clock");
        clock.textProperty().bind(controls.clock());
        clock.setAccessibleHelp(texts.get("run.clock.name"));
        ProgressBar bar = new ProgressBar(0);
        bar.setId("run-progress");
        bar.setPrefWidth(BAR_WIDTH);
        bar.setAccessibleText(texts.get("run.progress"));
        bar.progressProperty().bind(controls.run().progress().map(RunProgress::share));
        getChildren().addAll(status, clock, bar);
    }
}

package dev.headroom.app.desktop.edit.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.Theme;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.workload.TraceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TrafficCurveViewTest {
    private final List<String> edits = new ArrayList<>();
    private final TrafficCurveModel model = new TrafficCurveModel(edits::add);

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.show(
                TrafficText.read("{type: step, steps: [{at: 0s, rate: 10/s}, {at: 30m, rate: 30/s}]}"),
                TraceFiles.NONE,
                TimeSpan.parse("1h"));
        Texts texts = new Texts(Locale.ENGLISH);
        stage.setScene(
                new Scene(new TrafficCurveView(model, texts, new SimpleObjectProperty<>(Theme.LIGHT)), 900, 400));
        stage.show();
    }

    @Test
    void pointsAreDraggedAddedMovedByKeysAndRemoved(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#traffic-table").<TableView<?>>query().getItems())
                .hasSize(2);
        robot.drag(at(robot, 1_800, 30)).dropTo(at(robot, 2_400, 20));
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> edits.size() == 1);
        assertThat(edits.get(0)).isEqualTo("{type: step, steps: [{at: 0s, rate: 10/s}, {at: 40m, rate: 20/s}]}");

        robot.doubleClickOn(at(robot, 1_200, 35));
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> edits.size() == 2);
        assertThat(robot.lookup("#traffic-table").<TableView<?>>query().getItems())
                .hasSize(3);
        assertThat(model.selected().get()).isEqualTo(1);

        robot.push(KeyCode.RIGHT).push(KeyCode.DELETE);
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> edits.size() == 4);
        assertThat(edits.get(2)).contains("{at: 20m30s, rate: 35/s}");
        assertThat(edits.get(3)).isEqualTo(edits.get(0));
    }

    private Point2D at(FxRobot robot, double seconds, double perSecond) {
        Node chart = robot.lookup("#traffic-chart").query();
        Plot plot = new Plot(
                chart.getBoundsInLocal().getWidth(),
                chart.getBoundsInLocal().getHeight(),
                model.frame().get());
        return chart.localToScreen(plot.x(seconds), plot.y(perSecond));
    }
}

package dev.headroom.app.desktop.see;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.navigation.Evidence;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.run.RunState;
import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.TableTwin;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SeePageTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private static Path folder;

    private final Navigation navigation = new Navigation();
    private final TimeFocus focus = new TimeFocus();
    private final StagedSurroundings staged = new StagedSurroundings(folder);
    private SeePage page;
    private String emptyText = "";
    private RunModel run;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var surroundings = staged.with(Platform::runLater, work -> new Thread(work, "test").start());
        run = new RunModel(surroundings);
        page = new SeePage(SeeRoom.over(run, focus, navigation, new Texts(Locale.ENGLISH), surroundings));
        stage.setScene(new Scene((Parent) page.node(), 1_100, 700));
        stage.show();
        emptyText = ((Labeled) page.node().lookup(".nothing-here")).getText();
        run.start(HotRun.loaded());
    }

    @Test
    void showsTheKeysOfAHotCell(FxRobot robot) throws Exception {
        ChartPane heat = shown(robot, View.HEAT, "#chart-heat");
        int hot = hotRow();
        Rectangle2D axes = heat.axes().orElseThrow();
        Bounds surface = bounds(heat);
        Point2D cell = new Point2D(
                surface.getMinX() + axes.getCenterX(),
                surface.getMinY() + axes.getY() + (hot + 0.5) * axes.getHeight() / 6);
        robot.moveTo(cell).clickOn(cell);
        TableTwin keys = robot.lookup("#cell-keys").queryAs(TableTwin.class);
        until(() -> keys.isVisible() && !keys.getItems().isEmpty());
        assertThat(keys.getColumns().get(0).getCellData(0)).isEqualTo("p-0");
        assertThat(focus.cursor().get()).isPresent();

        robot.press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> keys.getItems().isEmpty()
                || !"p-0".equals(keys.getColumns().get(0).getCellData(0)));
    }

    @Test
    void sharesCursorAndWindowAndHasATableOfTheSameNumbers(FxRobot robot) throws Exception {
        ChartPane writes = shown(robot, View.OVERVIEW, "#chart-throughput-write");
        until(() -> robot.lookup("#chart-throttles").tryQuery().isPresent());
        ChartPane throttles = robot.lookup("#chart-throttles").queryAs(ChartPane.class);
        until(() -> throttles.picture().isPresent());
        robot.interact(() -> writes.surface().requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until(() -> focus.cursor().get().isPresent());
        assertThat(throttles.surface().lookup(".cross-hair").isVisible()).isTrue();

        robot.press(KeyCode.PLUS).release(KeyCode.PLUS);
        until(() -> focus.window().get().isPresent());
        robot.press(KeyCode.DIGIT0).release(KeyCode.DIGIT0);
        until(() -> focus.window().get().isEmpty());

        robot.interact(() -> writes.tableButton().fire());
        assertThat(writes.table().isVisible()).isTrue();
        assertThat(writes.table().getItems())
                .hasSize(HotRun.products().writes().offered().length());

        staged.chosen = Optional.of(folder.resolve("writes.csv"));
        MenuButton more = robot.from(writes).lookup(".menu-button").queryAs(MenuButton.class);
        robot.interact(() -> more.getItems().stream()
                .filter(item -> "see.chart.export.csv".equals(item.getId()))
                .forEach(item -> item.fire()));
        until(() -> Files.exists(folder.resolve("writes.csv")));
        assertThat(Files.readString(folder.resolve("writes.csv"))).startsWith("time,offered,consumed,throttled");
    }

    @Test
    void jumpsToTheEvidenceOfAFinding(FxRobot robot) throws Exception {
        assertThat(emptyText).startsWith("Run the scenario to see throttling");
        shown(robot, View.HEAT, "#chart-heat");
        robot.interact(() -> navigation.show(new Evidence("keys", Optional.of("Products"))));
        assertThat(page.model().view().get()).isEqualTo(View.KEYS);
        assertThat(page.model().resource().get()).contains("Products");
    }

    private ChartPane shown(FxRobot robot, View view, String id) throws Exception {
        until(() -> run.state().get() == RunState.OVER);
        robot.interact(() -> page.model().view().set(view));
        until(() -> robot.lookup(id).tryQuery().isPresent());
        ChartPane pane = robot.lookup(id).queryAs(ChartPane.class);
        until(() -> pane.picture().isPresent());
        return pane;
    }

    private static Bounds bounds(ChartPane pane) {
        return pane.surface().localToScreen(pane.surface().getBoundsInLocal());
    }

    private static int hotRow() {
        var partitions = HotRun.products().partitions();
        for (int i = 0; i < partitions.size(); i++) {
            if (partitions.get(i).throttleEvents().max() > 0) {
                return i;
            }
        }
        throw new AssertionError("nothing was throttled");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

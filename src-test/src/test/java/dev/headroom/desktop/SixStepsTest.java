package dev.headroom.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.TableTwin;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.shell.MainWindow;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.cost.PriceBook;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * From a profile's card to files that can be sent by mail, in one window and one go: what a step leaves is what the next begins with.
 * The figures on the screen are held against the same scenario run without a window.
 */
@ExtendWith(ApplicationExtension.class)
class SixStepsTest {
    private static final String DURATION = "#field-duration";
    private static final String PAUSED_AT = "2m";

    @TempDir
    private static Path folder;

    private final Outside outside = new Outside(folder);
    private Session session;
    private Hands hands;

    @Start
    void show(Stage stage) {
        session = Session.over(outside.surroundings(), new Texts(Locale.ENGLISH));
        new MainWindow(session, stage).show();
    }

    @Test
    void leadFromAProfileToFiles(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        opensAProfileFromItsCard();
        mendsAFieldThatIsWrong();
        turnsAKnobWhileItRuns();
        RunResult expected = run(session.document().text().get());
        seesTheFiguresOf(expected);
        findsTheKeysOfAHotCell(expected);
        comparesItWithTheMendedProfile(expected);
        takesTheReportAndAChartAway();
        assertThat(outside.problems()).isEmpty();
    }

    private void opensAProfileFromItsCard() throws TimeoutException {
        hands.clicks("#open-flash-sale");
        hands.reads("#status-document", "flash-sale");
        hands.reads("#run-status", "Ready to run.");
    }

    private void mendsAFieldThatIsWrong() throws TimeoutException {
        hands.enters(DURATION, "soon");
        hands.reads(DURATION + "-problem", "soon");
        Node run = hands.sees("#command-run-toggle", Node.class);
        assertThat(run.isDisabled()).isTrue();
        hands.reads("#run-status", "Mend what is marked on the page Model to run it.");

        hands.enters(DURATION, "7m");
        hands.waitsFor(() -> !run.isDisabled());
        assertThat(hands.robot().lookup(DURATION + "-problem").query().isVisible())
                .isFalse();
        assertThat(session.document().text().get()).contains("duration: 7m");
    }

    /** It stands still before the sale, so that the knob is turned at a known moment, and then goes on by the space bar. */
    private void turnsAKnobWhileItRuns() throws TimeoutException {
        hands.goes(3);
        hands.enters("#run-until", PAUSED_AT);
        hands.reads("#run-status", "Paused");
        hands.reads("#run-clock", "0:02:00 of 0:07:00");
        hands.enters("#knob-write-capacity", "9000");
        hands.waitsFor(() -> session.document().text().get().contains("events:"));
        assertThat(session.document().text().get()).contains("at: 2m").contains("9000");

        hands.clicks("#views");
        hands.presses(KeyCode.SPACE);
        hands.reads("#run-status", "Finished");
    }

    private void seesTheFiguresOf(RunResult expected) throws TimeoutException {
        view("Overview");
        String requests = Figures.count(expected.requests());
        String throttled = Figures.percent(expected.throttledRequests() / (double) expected.requests());
        hands.waitsFor(() -> texts(".tile-value").containsAll(List.of(requests, throttled)));
        hands.sees("#chart-throughput-write", ChartPane.class);
        hands.waitsFor(() -> !hands.robot().lookup(".flag").queryAll().isEmpty());
    }

    private void findsTheKeysOfAHotCell(RunResult expected) throws TimeoutException {
        view("Partition heat");
        ChartPane heat = hands.sees("#chart-heat", ChartPane.class);
        hands.waitsFor(() -> heat.picture().isPresent() && heat.axes().isPresent());
        ResourceResult products = expected.tables().get(0).resources().get(0);
        int hottest = hottest(products.partitions());
        Rectangle2D axes = heat.axes().orElseThrow();
        Bounds surface = heat.surface().localToScreen(heat.surface().getBoundsInLocal());
        Point2D cell = new Point2D(
                surface.getMinX() + axes.getCenterX(),
                surface.getMinY()
                        + axes.getY()
                        + (hottest + 0.5)
                                * axes.getHeight()
                                / products.partitions().size());
        hands.robot().moveTo(cell).clickOn(cell);
        TableTwin keys = hands.sees("#cell-keys", TableTwin.class);
        hands.waitsFor(() -> !keys.getItems().isEmpty());
        assertThat(keys.getColumns().get(0).getCellData(0))
                .isEqualTo(products.mostThrottled().get(0).key());
    }

    private void comparesItWithTheMendedProfile(RunResult expected) throws TimeoutException {
        hands.goes(4);
        hands.clicks("#compare-mended");
        TableView<?> figures = hands.sees("#compare-figures", TableView.class);
        hands.waitsFor(() -> figures.getColumns().size() > 3);
        assertThat(texts(".table-cell"))
                .contains(
                        Figures.count(expected.requests()),
                        Figures.percent(expected.throttledRequests() / (double) expected.requests()))
                .anyMatch(text -> text.startsWith("▼ −") && text.endsWith("(−100%) better"));
    }

    private void takesTheReportAndAChartAway() throws Exception {
        hands.goes(3);
        ChartPane heat = hands.sees("#chart-heat", ChartPane.class);
        MenuButton more = hands.robot().from(heat).lookup(".menu-button").queryAs(MenuButton.class);
        hands.robot().interact(() -> more.getItems().stream()
                .filter(item -> "see.chart.export.csv".equals(item.getId()))
                .forEach(item -> item.fire()));
        hands.waitsFor(() -> !written(".csv").isEmpty());
        assertThat(Files.readAllLines(written(".csv").get(0))).hasSizeGreaterThan(100);

        hands.goes(6);
        hands.clicks("#takeaway-page");
        hands.waitsFor(() -> !written(".html").isEmpty());
        String line = hands.says("#takeaway-line");
        assertThat(line).startsWith("headroom run ");
        assertThat(Files.readString(written(".html").get(0))).contains("headroom run ");
    }

    private void view(String name) throws TimeoutException {
        ListView<?> views = hands.sees("#views", ListView.class);
        Labeled label = hands.robot().from(views).lookup(name).queryAs(Labeled.class);
        hands.robot().clickOn(label);
    }

    private List<String> texts(String selector) {
        return hands.robot().lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Path> written(String ending) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static int hottest(List<PartitionResult> partitions) {
        return partitions.indexOf(partitions.stream()
                .max(Comparator.comparingDouble(p -> p.throttleEvents().max()))
                .orElseThrow());
    }

    private static RunResult run(String text) {
        LoadedScenario loaded = new ScenarioReader(new LinkedHashSet<>(PriceBook.regions()))
                .read(text, "test.yaml", Path.of(""), Overrides.none());
        return Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE);
    }
}

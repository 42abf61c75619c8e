package dev.headroom.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ComparePageTest {
    @TempDir
    private Path folder;

    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final Session session = Session.over(staged.surroundings(), new Texts(Locale.ENGLISH));

    private Stage window;
    private ComparePage page;

    @Start
    void start(Stage stage) {
        window = stage;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        page = new ComparePage(session);
        session.document().openText("orders.yaml", TwoRuns.TEXT);
        stage.setScene(new Scene((Parent) page.node(), 1200, 700));
        stage.show();
    }

    @Test
    void showsWhatWasComparedBeforeThePageWasOpened(FxRobot robot) {
        robot.interact(() -> session.run().finished().addAll(List.of(TwoRuns.run(1), TwoRuns.run(2))));
        robot.interact(() -> window.getScene().setRoot((Parent) page.node()));
        assertThat(robot.lookup("#compare-figures").queryTableView().getItems()).hasSizeGreaterThan(10);
    }

    @Test
    void setsClassicAgainstCurrentInOneClickAndTakesTheFiguresAway(FxRobot robot) throws IOException {
        robot.clickOn("#compare-generations");
        TableView<?> runs = robot.lookup("#compare-runs").queryTableView();
        assertThat(runs.getItems()).hasSize(2);
        TableView<?> figures = robot.lookup("#compare-figures").queryTableView();
        assertThat(figures.getItems()).hasSizeGreaterThan(10);
        assertThat(robot.lookup(".table-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Requests", "= the same");

        Path csv = folder.resolve("figures.csv");
        staged.chosen = Optional.of(csv);
        robot.clickOn("#compare-csv");
        assertThat(Files.readString(csv)).startsWith("figure,subject,\"1 · orders, classic\"");

        robot.clickOn("What changed");
        assertThat(robot.lookup("#compare-settings").queryTableView().getItems())
                .hasSize(1)
                .first()
                .extracting("path")
                .isEqualTo("generation");
    }
}

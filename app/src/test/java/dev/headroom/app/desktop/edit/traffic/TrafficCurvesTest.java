package dev.headroom.app.desktop.edit.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.edit.ModelPage;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.Theme;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The curve in the page of the model: what is bent changes the text, and keeps the keys while the form is made anew. */
@ExtendWith(ApplicationExtension.class)
class TrafficCurvesTest {
    private static final String TEXT = """
            name: test
            duration: 1h
            tables: {T: {partitionKey: id}}
            workloads:
              w:
                table: T
                traffic: 20/s # as measured
                keys: {type: uniform, count: 10}
                operations: [{type: PutItem}]
            """;

    private ScenarioDocument document;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Surroundings surroundings = new StagedSurroundings(Path.of("target")).surroundings();
        document = new ScenarioDocument(new ScenarioReader(), surroundings);
        Navigation navigation = new Navigation();
        ModelPage page = new ModelPage(
                document,
                navigation,
                surroundings,
                new Texts(Locale.ENGLISH),
                new TrafficCurves(new SimpleObjectProperty<>(Theme.LIGHT)),
                new SimpleBooleanProperty(true));
        document.openText("test", TEXT);
        stage.setScene(new Scene((Parent) page.node(), 1280, 700));
        stage.show();
        navigation.edit("workloads.w.traffic");
    }

    @Test
    void bendsTheTextAndKeepsTheKeys(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.lookup("#traffic-chart")
                .tryQuery()
                .isPresent());
        String before = document.text().get();
        robot.interact(() -> robot.lookup("#traffic-chart").query().requestFocus());
        robot.push(KeyCode.INSERT);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> document.text().get().contains("step"));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.lookup("#traffic-chart")
                .query()
                .isFocused());
        String stepped = document.text().get();
        robot.push(KeyCode.UP);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> !document.text().get().equals(stepped));
        robot.interact(() -> {
            document.undo();
            document.undo();
        });
        assertThat(document.text().get()).isEqualTo(before);
    }
}

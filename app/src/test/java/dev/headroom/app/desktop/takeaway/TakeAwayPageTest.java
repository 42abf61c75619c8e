package dev.headroom.app.desktop.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.compare.TwoRuns;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TakeAwayPageTest {
    @TempDir
    private Path folder;

    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final Session session = Session.over(staged.surroundings(), new Texts(Locale.ENGLISH));

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        TakeAwayPage page = new TakeAwayPage(session);
        stage.setScene(new Scene((Parent) page.node(), 1000, 700));
        stage.show();
    }

    @Test
    void aFinishedRunCanBeSavedAndItsCommandCopied(FxRobot robot) {
        assertThat(robot.lookup("#takeaway-result").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.interact(() -> session.run().finished().add(TwoRuns.run(1)));
        assertThat(robot.lookup("#takeaway-line").queryAs(TextArea.class).getText())
                .isEqualTo("headroom run orders.headroom.yaml");
        robot.clickOn("#takeaway-copy-line");
        assertThat(staged.copied).containsExactly("headroom run orders.headroom.yaml");

        staged.chosen = Optional.of(folder.resolve("orders.json"));
        robot.clickOn("#takeaway-result");
        assertThat(folder.resolve("orders.json")).isNotEmptyFile();
        assertThat(staged.shown).containsExactly(folder.resolve("orders.json"));
    }
}

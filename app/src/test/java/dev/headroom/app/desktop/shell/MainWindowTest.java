package dev.headroom.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, driven by keys. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    @TempDir
    static Path folder;

    private Session session;
    private Stage stage;

    @Start
    void show(Stage newStage) {
        stage = newStage;
        StagedSurroundings staged = new StagedSurroundings(folder);
        session = Session.over(staged.with(Platform::runLater, Runnable::run), new Texts(Locale.ENGLISH));
        new MainWindow(session, stage).show();
    }

    @Test
    void keysLeadThroughPagesAndThePaletteOpensAProfile(FxRobot robot) throws TimeoutException {
        assertThat(stage.getTitle()).isEqualTo("Headroom");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitFor(() -> session.navigation().page().get().equals(Navigation.MODEL));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitFor(() -> robot.lookup("#palette-search").tryQuery().isPresent());
        robot.write("open voting-sh");
        ListView<?> list = robot.lookup("#palette-list").queryListView();
        waitFor(() -> list.getItems().size() == 1);
        robot.push(KeyCode.ENTER);
        waitFor(() -> session.document().name().get().equals("voting-sharded"));
        waitFor(() -> stage.getTitle().equals("voting-sharded – Headroom"));
        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();

        robot.push(KeyCode.F6);
        waitFor(() -> stage.getScene().getFocusOwner() != null);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}

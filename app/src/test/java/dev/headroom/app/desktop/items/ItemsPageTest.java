package dev.headroom.app.desktop.items;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.compare.TwoRuns;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ItemsPageTest {
    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final Session session = Session.over(staged.surroundings(), new Texts(Locale.ENGLISH));

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        ItemsPage page = new ItemsPage(session);
        session.document().openText("orders.yaml", TwoRuns.TEXT);
        stage.setScene(new Scene((Parent) page.node(), 1000, 650));
        stage.show();
    }

    @Test
    void showsTheTablesOfARunAtItsStartAndAnswersAStatement(FxRobot robot) {
        robot.clickOn("#items-load");
        var table = robot.lookup("#items-table").queryTableView();
        assertThat(table.getItems()).hasSize(50);
        robot.interact(() -> table.getSelectionModel().select(0));
        assertThat(robot.lookup("#items-table-json").queryAs(TextArea.class).getText())
                .contains("\"S\" : \"o-");

        robot.clickOn("PartiQL").clickOn("#items-statement").write("SELECT * FROM Orders WHERE id = 'o-3'");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(robot.lookup("#items-answer").queryTableView().getItems()).hasSize(1);
    }
}

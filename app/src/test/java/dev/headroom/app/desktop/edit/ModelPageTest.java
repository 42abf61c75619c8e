package dev.headroom.app.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ModelPageTest {
    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final Navigation navigation = new Navigation();
    private final ScenarioDocument document = new ScenarioDocument(new ScenarioReader(), staged.surroundings());
    private ModelPage page;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        document.openText(
                "sale", new Profiles().find("flash-sale").orElseThrow().text());
        Texts texts = new Texts(Locale.ENGLISH);
        page = new ModelPage(
                document,
                navigation,
                staged.surroundings(),
                texts,
                (editing, traffic) -> Optional.of(new Label("the curve of " + traffic.path())),
                new SimpleBooleanProperty(true));
        stage.setScene(new Scene((Parent) page.node(), 1000, 600));
        stage.show();
    }

    @Test
    void aBadValueIsExplainedUnderItsFieldUntilItIsMended(FxRobot robot) {
        robot.interact(() -> navigation.edit("tables.Products"));
        type(robot, "#field-tables-Products-readCapacity", "0");
        Node problem =
                robot.lookup("#field-tables-Products-readCapacity-problem").query();
        assertThat(problem.isVisible()).isTrue();
        assertThat(((Label) problem).getText()).isEqualTo("▲ '0' is too small; at least 1");
        assertThat(document.dirty().get()).isFalse();
        robot.interact(() -> navigation.edit("workloads.buy"));
        robot.interact(() -> navigation.edit("tables.Products"));
        assertThat(field(robot, "#field-tables-Products-readCapacity").getText())
                .isEqualTo("0");
        problem = robot.lookup("#field-tables-Products-readCapacity-problem").query();
        assertThat(problem.isVisible()).isTrue();
        type(robot, "#field-tables-Products-readCapacity", "7000");
        assertThat(problem.isVisible()).isFalse();
        assertThat(document.text().get()).contains("readCapacity: 7000\n");
    }

    @Test
    void theTextFoldsAwayAndComesBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#show-text").queryAs(CheckBox.class).fire());
        assertThat(robot.lookup("#yaml").tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#show-text").queryAs(CheckBox.class).fire());
        assertThat(robot.lookup("#yaml").tryQuery()).isPresent();
    }

    @Test
    void textAndFormAndTreeShowTheSame(FxRobot robot) {
        CodeArea yaml = robot.lookup("#yaml").queryAs(CodeArea.class);
        TreeView<ScenarioTree> tree = robot.lookup("#tree").query();
        robot.interact(() -> navigation.edit("tables.Products"));
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().name()).isEqualTo("Products");
        robot.interact(() -> {
            yaml.requestFocus();
            int at = yaml.getText().indexOf("6000");
            yaml.replaceText(at, at + 4, "6500");
            staged.pass(Duration.ofSeconds(1));
        });
        assertThat(field(robot, "#field-tables-Products-readCapacity").getText())
                .isEqualTo("6500");
        type(robot, "#field-tables-Products-writeCapacity", "4500");
        assertThat(yaml.getText()).contains("readCapacity: 6500").contains("writeCapacity: 4500");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(yaml.getText()).contains("readCapacity: 6000").contains("writeCapacity: 4000");
        assertThat(field(robot, "#field-tables-Products-readCapacity").getText())
                .isEqualTo("6000");
        robot.interact(() -> {
            yaml.requestFocus();
            yaml.moveTo(yaml.getText().indexOf("hotShare"));
        });
        assertThat(page.editing().selected().get()).isEqualTo("workloads.buy.keys");
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().path()).isEqualTo("workloads.buy.keys");
    }

    @Test
    void problemsAreListedAndLeadToTheirPlace(FxRobot robot) {
        CodeArea yaml = robot.lookup("#yaml").queryAs(CodeArea.class);
        ListView<?> problems = robot.lookup("#problems").query();
        assertThat(problems.isVisible()).isFalse();
        robot.interact(() -> document.edit("x", document.text().get().replace("1700/s", "many")));
        assertThat(problems.getItems()).hasSize(1);
        robot.interact(() -> {
            problems.requestFocus();
            problems.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        assertThat(yaml.getCurrentParagraph()).isEqualTo(26);
        assertThat(yaml.getStyleOfChar(yaml.getCaretPosition() + 1)).contains("yaml-wrong");
        assertThat(page.editing().selected().get()).isEqualTo("workloads.buy.traffic");
        assertThat(robot.lookup("the curve of workloads.buy.traffic").tryQuery())
                .isPresent();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            field(robot, id).requestFocus();
            field(robot, id).setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }
}

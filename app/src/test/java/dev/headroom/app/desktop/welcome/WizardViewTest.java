package dev.headroom.app.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WizardViewTest {
    private final List<String> made = new ArrayList<>();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final WizardModel model = new WizardModel(texts, (name, text) -> made.add(text), () -> made.add("left"));

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new WizardView(model, texts), 960, 620));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void leadsThroughByTheKeyboardAlone(FxRobot robot) throws Exception {
        waitForFocus(robot, "#wizard-table");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("x").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".wizard-hint").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().startsWith("▲ Give a name of 3 to 255"));
        robot.interact(() -> model.table().text().set("Carts"));
        robot.push(KeyCode.ENTER);
        waitForFocus(robot, "#wizard-reads");
        robot.push(KeyCode.ENTER);
        waitForFocus(robot, "#wizard-provisioned");
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        robot.interact(() -> model.budget().text().set("10"));
        assertThat(robot.lookup("#wizard-budget-mark").queryAs(Label.class).getText())
                .startsWith("▲");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> made.size() == 1);
        assertThat(made.get(0)).contains("name: \"Carts\"").contains("Budget: 10 US dollars");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> made.contains("left"));
    }

    private static void waitForFocus(FxRobot robot, String id) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.lookup(id)
                .tryQuery()
                .filter(javafx.scene.Node::isFocused)
                .isPresent());
    }
}

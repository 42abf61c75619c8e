package dev.headroom.desktop;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Mouse, keys and eyes of whoever sits before the window: everything is waited for until it is there to be seen. */
final class Hands {
    private static final long PATIENCE_SECONDS = 60;

    private final FxRobot robot;

    Hands(FxRobot robot) {
        this.robot = robot;
    }

    <T extends Node> T sees(String selector, Class<T> type) throws TimeoutException {
        waitsFor(() -> robot.lookup(selector).tryQuery().filter(Hands::isSeen).isPresent());
        return robot.lookup(selector).queryAs(type);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && node.getLayoutBounds().getWidth() > 0;
    }

    void waitsFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until a node says something. */
    void reads(String selector, String text) throws TimeoutException {
        sees(selector, Node.class);
        waitsFor(() -> says(selector).contains(text));
    }

    String says(String selector) {
        Node node = robot.lookup(selector).query();
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    void clicks(String selector) throws TimeoutException {
        Node target = sees(selector, Node.class);
        waitsFor(() -> !target.isDisabled());
        robot.clickOn(target);
    }

    /** Types into a field what is to stand there; one that is below the fold is reached by the keys, as by tabs. */
    void enters(String selector, String text) throws TimeoutException {
        TextInputControl field = sees(selector, TextInputControl.class);
        waitsFor(() -> !field.isDisabled());
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text).push(KeyCode.ENTER);
    }

    void goes(int page) {
        robot.push(KeyCode.CONTROL, KeyCode.valueOf(String.format(Locale.ROOT, "DIGIT%d", page)));
    }

    void presses(KeyCode key) {
        robot.push(key);
    }

    FxRobot robot() {
        return robot;
    }
}

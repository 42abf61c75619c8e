package dev.headroom.screens;

import dev.headroom.app.desktop.session.Session;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The hands that lead the window: by its commands, and where there is none, by its controls. Nothing waits for a time. */
final class Play {
    private static final long PATIENCE_SECONDS = 120;

    private final Session session;
    private final Stage stage;

    Play(Session session, Stage stage) {
        this.session = session;
        this.stage = stage;
    }

    Session session() {
        return session;
    }

    Stage stage() {
        return stage;
    }

    /** Does something on the thread of the window, and waits until it is done. */
    void does(Runnable deed) throws Exception {
        asks(() -> {
            deed.run();
            return true;
        });
    }

    /** What something on the thread of the window comes to. */
    <T> T asks(Callable<T> question) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | AssertionError wrong) {
                answer.completeExceptionally(wrong);
            }
        });
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void waitsFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> asks(condition));
    }

    void command(String id) throws Exception {
        does(() -> session.commands().get(id).perform());
    }

    void goes(String page) throws Exception {
        does(() -> session.navigation().page().set(page));
    }

    /** Opens a profile, if it is not open already, and waits until it has been read. */
    void opens(String profile) throws Exception {
        does(() -> {
            if (!session.document().name().get().equals(profile)) {
                session.files().openProfile(profile, session.navigation().page().get());
            }
        });
        waitsFor(() -> {
            var reading = session.document().reading().get();
            return reading.loaded().isPresent()
                    && reading.text().equals(session.document().text().get());
        });
    }

    /** Opens a profile and runs it to its end, once in a session. */
    void runs(String profile) throws Exception {
        opens(profile);
        if (!asks(() -> isLastRun(profile))) {
            does(() -> session.run()
                    .start(session.document().reading().get().loaded().orElseThrow()));
            waitsFor(() -> isLastRun(profile));
        }
    }

    private boolean isLastRun(String profile) {
        String text = session.profiles().find(profile).orElseThrow().text();
        return session.run()
                .snapshot()
                .get()
                .filter(snapshot -> snapshot.over() && snapshot.loaded().text().equals(text))
                .isPresent();
    }

    Node node(String selector) throws Exception {
        waitsFor(() -> stage.getScene().getRoot().lookup(selector) != null);
        return asks(() -> stage.getScene().getRoot().lookup(selector));
    }

    void presses(String selector) throws Exception {
        Node button = node(selector);
        does(() -> ((ButtonBase) button).fire());
    }

    void types(String selector, String text) throws Exception {
        Node field = node(selector);
        does(() -> ((TextInputControl) field).setText(text));
    }

    void opensTab(String selector, int tab) throws Exception {
        Node tabs = node(selector);
        does(() -> ((TabPane) tabs).getSelectionModel().select(tab));
    }

    /** Clicks into a node, at a part of its width and height. */
    void clicks(String selector, double across, double down) throws Exception {
        Node target = node(selector);
        does(() -> {
            Bounds bounds = target.localToScreen(target.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(
                    bounds.getMinX() + bounds.getWidth() * across, bounds.getMinY() + bounds.getHeight() * down);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Takes away what lies over the window. */
    void clears() throws Exception {
        does(() -> {
            Node overlay = stage.getScene().getRoot().lookup("#overlay");
            Event.fireEvent(
                    overlay, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
    }
}

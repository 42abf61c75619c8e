package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window: menus above, pages at the left, the one that is chosen in the middle, what is open below. */
public final class MainWindow implements ShellCommands.Deeds {
    private final Session session;
    private final Stage stage;
    private final WindowPlace place;
    private final WindowLook look;
    private final Overlay overlay = new Overlay();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame, overlay);
    private final Scene scene = new Scene(root);
    private final PaneCycle panes;
    private final WizardSheet wizard;
    private final PageFocus focus;

    public MainWindow(Session session, Stage stage) {
        this.session = session;
        this.stage = stage;
        this.place = new WindowPlace(stage, session.surroundings().settings());
        this.look = new WindowLook(session.surroundings().settings(), session.themes());
        List<Page> pages = Pages.of(session);
        session.commands().addAll(Slots.commands(session));
        session.commands().addAll(ShellCommands.of(session, pages, look, this));
        MenuBar menus = new Menus(session).bar();
        SideBar side = new SideBar(session, pages, look.folded());
        PageArea area = new PageArea(session, pages);
        StatusBar status = new StatusBar(session);
        frame.setTop(menus);
        frame.setLeft(side);
        frame.setCenter(area);
        frame.setBottom(status);
        wizard = new WizardSheet(session, overlay);
        focus = new PageFocus(scene, area);
        panes = new PaneCycle(scene, () -> Stream.of(side, area.getTop(), area.getCenter(), status)
                .filter(Objects::nonNull)
                .map(Node.class::cast)
                .toList());
    }

    /** Shows it where it was last, in the theme that is on. */
    public void show() {
        ThemeStyles.follow(scene, session.themes().current(), look.textSize());
        root.addEventHandler(KeyEvent.KEY_PRESSED, TypedKeys::keep);
        focus.follow(session.navigation().page());
        acceptFiles();
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::title,
                        session.document().name(),
                        session.document().dirty()));
        stage.getIcons().setAll(AppIcon.all());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        place.restore();
        stage.show();
    }

    /** Goes on where the last session ended. */
    public void resume() {
        new LastSession(session).resume();
    }

    private String title() {
        String name = session.document().name().get();
        if (name.isEmpty()) {
            return texts().get("shell.title");
        }
        boolean dirty = session.document().dirty().get();
        return texts().get(dirty ? "shell.title.unsaved" : "shell.title.document", name);
    }

    private void acceptFiles() {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            List<Path> files = event.getDragboard().getFiles().stream()
                    .map(java.io.File::toPath)
                    .toList();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            files.stream().findFirst().ifPresent(file -> DroppedFile.open(file, session));
        });
    }

    @Override
    public void quit() {
        if (session.files().mayLeave()) {
            place.keep();
            new LastSession(session).keep();
            session.surroundings().settings().flush();
            stage.close();
        }
    }

    @Override
    public void nextPane() {
        panes.next();
    }

    @Override
    public void previousPane() {
        panes.previous();
    }

    @Override
    public void palette() {
        new PaletteView(new PaletteModel(session), texts(), overlay).open();
    }

    @Override
    public void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void shortcuts() {
        new ShortcutsSheet(session.commands(), texts(), overlay).open();
    }

    @Override
    public void reference() {
        ReferencePage.open(session);
    }

    @Override
    public void about() {
        new AboutSheet(texts(), session.surroundings().clipboard(), overlay).open();
    }

    @Override
    public void newScenario() {
        wizard.open();
    }

    private Texts texts() {
        return session.texts();
    }
}

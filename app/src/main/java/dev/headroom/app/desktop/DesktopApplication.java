package dev.headroom.app.desktop;

import dev.headroom.app.desktop.document.Autosave;
import dev.headroom.app.desktop.document.OutsideChanges;
import dev.headroom.app.desktop.document.Recovery;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.shell.MainWindow;
import dev.headroom.app.desktop.surroundings.RealSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The application as JavaFX starts it. */
public final class DesktopApplication extends Application {
    @Override
    public void start(Stage stage) {
        Texts texts = new Texts(Locale.getDefault());
        Surroundings surroundings = RealSurroundings.of(stage, texts);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtProblems(surroundings, texts));
        Session session = Session.over(surroundings, texts);
        MainWindow window = new MainWindow(session, stage);
        window.show();
        FirstPaint.tell();
        SystemThemeWatch.over(session, stage);
        new OutsideChanges(session.document(), surroundings, texts).watch();
        Autosave autosave = new Autosave(session.document(), surroundings);
        stage.setOnHidden(event -> {
            autosave.close();
            session.run().close();
        });
        Platform.runLater(() -> begin(session, window));
    }

    /** When the window is there: what a session that ended badly left behind, and what is to be opened. */
    private static void begin(Session session, MainWindow window) {
        Recovery recovery = new Recovery(session.document(), session.surroundings(), session.texts());
        if (recovery.offer()) {
            session.navigation().page().set(Navigation.MODEL);
        } else {
            Desktop.toOpen().ifPresentOrElse(session.files()::open, window::resume);
        }
    }
}

package dev.headroom.app.desktop;

import dev.headroom.app.desktop.shell.MainWindow;
import dev.headroom.app.desktop.shell.Session;
import dev.headroom.app.desktop.surroundings.RealSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/** The application as JavaFX starts it. */
public final class DesktopApplication extends Application {
    @Override
    public void start(Stage stage) {
        Texts texts = new Texts(Locale.getDefault());
        Surroundings surroundings = RealSurroundings.of(stage, texts);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtProblems(surroundings, texts));
        Session session = Session.over(surroundings, texts);
        new MainWindow(session, stage).show();
        FirstPaint.tell();
        SystemThemeWatch.over(session, stage);
        Desktop.toOpen().ifPresent(session.files()::open);
    }
}

package dev.headroom.app.desktop;

import dev.headroom.app.desktop.shell.MainWindow;
import dev.headroom.app.desktop.shell.Session;
import dev.headroom.app.desktop.surroundings.RealSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/** The application as JavaFX starts it. */
public final class DesktopApplication extends Application {
    @Override
    public void start(Stage stage) {
        Texts texts = new Texts(Locale.getDefault());
        Session session = Session.over(RealSurroundings.of(stage, texts), texts);
        new MainWindow(session).show(stage);
        Desktop.toOpen().flatMap(session.profiles()::find).ifPresent(profile -> session.document()
                .openText(profile.name(), profile.text()));
    }
}

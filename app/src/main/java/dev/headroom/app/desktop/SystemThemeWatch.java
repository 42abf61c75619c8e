package dev.headroom.app.desktop;

import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.SystemTheme;
import dev.headroom.app.desktop.theme.Theme;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;

/** Asks whether the desktop around is dark at the start and whenever one comes back to the window: that is when it may have changed. */
final class SystemThemeWatch {
    private final Session session;
    private final AtomicBoolean asking = new AtomicBoolean();

    private SystemThemeWatch(Session session) {
        this.session = session;
    }

    static void over(Session session, Stage stage) {
        SystemThemeWatch watch = new SystemThemeWatch(session);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                watch.ask();
            }
        });
    }

    private void ask() {
        if (asking.compareAndSet(false, true)) {
            session.surroundings().background().execute(() -> {
                SystemTheme.isDark().ifPresent(this::tell);
                asking.set(false);
            });
        }
    }

    private void tell(boolean dark) {
        session.surroundings().window().execute(() -> session.themes().system().set(dark ? Theme.DARK : Theme.LIGHT));
    }
}

package dev.headroom.app.desktop.surroundings;

import dev.headroom.app.desktop.control.Icons;
import javafx.geometry.Pos;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Notices that come up in a corner of the window and go by themselves. Apart, so that their classes are loaded when one comes. */
final class Notices {
    private static final Duration READ = Duration.seconds(5);

    private Notices() {}

    static void show(Stage stage, String text) {
        Notifications.create()
                .owner(stage)
                .graphic(Icons.of("fth-info"))
                .text(text)
                .hideAfter(READ)
                .position(Pos.BOTTOM_RIGHT)
                .show();
    }
}

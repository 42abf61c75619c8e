package dev.headroom.app.desktop.surroundings;

import dev.headroom.app.desktop.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/** The clipboard of the system, and the programs that it opens files with. */
record SystemClipboard(Stage stage, Texts texts, Executor background) implements Copying {
    @Override
    public void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void image(byte[] png) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void show(Path file) {
        background.execute(() -> {
            try {
                new ProcessBuilder(opening(System.getProperty("os.name", ""), file))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException noSuchProgram) {
                Platform.runLater(() -> Notices.show(stage, texts.get("shell.viewer.none", file)));
            }
        });
    }

    /** AWT, which could do it too, is not to be had without a screen of its own. */
    static List<String> opening(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        String path = file.toAbsolutePath().toString();
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", path);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", path);
    }
}

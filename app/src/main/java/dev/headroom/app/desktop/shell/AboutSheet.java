package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.surroundings.Copying;
import dev.headroom.app.desktop.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What this is, on what it runs, and to whom its parts belong. */
final class AboutSheet extends VBox {
    private static final double WIDTH = 520;
    private static final int ICON = 64;

    private final Overlay overlay;
    private final Button close;

    AboutSheet(Texts texts, Copying clipboard, Overlay overlay) {
        this.overlay = overlay;
        setId("about");
        setPrefWidth(WIDTH);
        Label name = new Label(texts.get("shell.title"));
        name.getStyleClass().add("title-2");
        String versions = versions(texts);
        VBox words = new VBox(4, name, wrapped(texts.get("shell.about.what")));
        HBox head = new HBox(16, new ImageView(AppIcon.of(ICON)), words);
        Button copy = new Button(texts.get("shell.about.copy"));
        copy.setOnAction(event -> clipboard.text(versions));
        close = new Button(texts.get("shell.dialog.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> overlay.close());
        HBox buttons = new HBox(8, copy, close);
        Label exact = wrapped(versions);
        exact.getStyleClass().add("text-muted");
        getChildren()
                .addAll(
                        head,
                        exact,
                        wrapped(texts.get("shell.about.independent")),
                        wrapped(texts.get("shell.about.trademarks")),
                        wrapped(texts.get("shell.about.licence")),
                        wrapped(texts.get("shell.about.libraries")),
                        buttons);
    }

    void open() {
        overlay.show(this, close);
    }

    private static String versions(Texts texts) {
        String version = AboutSheet.class.getPackage().getImplementationVersion();
        return texts.get(
                "shell.about.versions",
                version == null ? texts.get("shell.about.unpackaged") : version,
                System.getProperty("java.version"),
                System.getProperty("javafx.runtime.version", "?"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

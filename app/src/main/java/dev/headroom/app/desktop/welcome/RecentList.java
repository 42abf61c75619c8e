package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.file.DocumentFiles;
import dev.headroom.app.desktop.text.Texts;
import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The files that were open lately, to be opened again. */
final class RecentList extends VBox {
    private final DocumentFiles files;
    private final Texts texts;

    RecentList(DocumentFiles files, Texts texts) {
        super(4);
        this.files = files;
        this.texts = texts;
        setId("recent");
        files.recent().all().addListener((InvalidationListener) changed -> fill());
        fill();
    }

    private void fill() {
        Label title = new Label(texts.get("welcome.recent"));
        title.getStyleClass().add("text-bold");
        getChildren().setAll(title);
        if (files.recent().all().isEmpty()) {
            Label none = new Label(texts.get("welcome.recent.none"));
            none.setWrapText(true);
            none.getStyleClass().add("text-muted");
            getChildren().add(none);
        }
        files.recent().all().forEach(file -> getChildren().add(entry(file)));
        if (!files.recent().all().isEmpty()) {
            Hyperlink clear = new Hyperlink(texts.get("file.recent.clear"));
            clear.setOnAction(event -> files.recent().clear());
            getChildren().add(clear);
        }
    }

    private Node entry(Path file) {
        Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()), Icons.of("fth-file-text"));
        link.setOnAction(event -> files.openFile(file));
        link.setTooltip(new Tooltip(file.toString()));
        Label folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().addAll("text-muted", "recent-folder");
        folder.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        return new VBox(link, folder);
    }
}

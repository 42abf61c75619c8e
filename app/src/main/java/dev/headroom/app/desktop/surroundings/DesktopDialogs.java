package dev.headroom.app.desktop.surroundings;

import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Dialogs over the window, in its look. */
record DesktopDialogs(Stage stage, Texts texts, Copying clipboard) implements Dialogs {
    private static final double WIDTH = 460;

    @Override
    public Optional<Integer> ask(String title, String text, List<String> answers) {
        List<ButtonType> buttons = answers.stream()
                .map(answer -> new ButtonType(answer, place(answers.indexOf(answer), answers.size())))
                .toList();
        Alert alert = alert(Alert.AlertType.CONFIRMATION, title, text);
        alert.setGraphic(picture("fth-help-circle", "accent"));
        alert.getButtonTypes().setAll(buttons);
        return alert.showAndWait().map(buttons::indexOf).filter(place -> place >= 0);
    }

    /** The first is the one meant by Enter, the last by Escape. */
    private static ButtonBar.ButtonData place(int index, int count) {
        if (index == 0) {
            return ButtonBar.ButtonData.OK_DONE;
        }
        return index == count - 1 ? ButtonBar.ButtonData.CANCEL_CLOSE : ButtonBar.ButtonData.NO;
    }

    @Override
    public void problem(String what, String whatToDo, String details) {
        Alert alert = alert(Alert.AlertType.ERROR, what, whatToDo);
        alert.setGraphic(picture("fth-alert-triangle", "danger"));
        alert.getButtonTypes()
                .setAll(new ButtonType(texts.get("shell.dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        if (!details.isBlank()) {
            alert.getDialogPane().setExpandableContent(folded(details));
        }
        alert.show();
    }

    @Override
    public void notice(String text) {
        Notices.show(stage, text);
    }

    private Alert alert(Alert.AlertType type, String title, String text) {
        Alert alert = new Alert(type);
        alert.initOwner(stage);
        alert.setTitle(texts.get("shell.title"));
        alert.setHeaderText(title);
        alert.setContentText(text);
        DialogPane pane = alert.getDialogPane();
        pane.getStyleClass().add("headroom-dialog");
        pane.setPrefWidth(WIDTH);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        if (stage.getScene() != null) {
            pane.getStylesheets().addAll(stage.getScene().getStylesheets());
        }
        return alert;
    }

    private static Node picture(String icon, String meaning) {
        Label picture = new Label("", Icons.of(icon));
        picture.getStyleClass().addAll("dialog-picture", meaning);
        return picture;
    }

    private Node folded(String details) {
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.setPrefRowCount(10);
        area.getStyleClass().add("details");
        area.setAccessibleText(texts.get("shell.dialog.details"));
        VBox.setVgrow(area, Priority.ALWAYS);
        Button copy = new Button(texts.get("shell.dialog.copy"), Icons.of("fth-copy"));
        copy.setOnAction(event -> clipboard.text(details));
        VBox box = new VBox(8, area, copy);
        box.getStyleClass().add("folded");
        return box;
    }
}

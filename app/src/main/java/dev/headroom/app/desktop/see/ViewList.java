package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The views by name; those of which the run has nothing stay in the list, greyed, and say why. */
final class ViewList extends ListView<View> {
    /** How a view stands. */
    private record Entry(Optional<String> reason, Optional<String> badge) {
        static final Entry PLAIN = new Entry(Optional.empty(), Optional.empty());
    }

    private final Texts texts;
    private final Map<View, Entry> entries = new EnumMap<>(View.class);

    ViewList(SeeModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("view-list");
        setId("views");
        setAccessibleText(texts.get("see.views"));
        getItems().setAll(View.values());
        setCellFactory(list -> new ViewCell());
        getSelectionModel().selectedItemProperty().subscribe(view -> {
            if (view != null) {
                model.view().set(view);
            }
        });
        model.view().subscribe(view -> getSelectionModel().select(view));
        setPrefWidth(196);
        setMinWidth(160);
    }

    void show(Sight sight) {
        boolean changed = false;
        for (View view : View.values()) {
            Entry now = new Entry(Availability.reason(view, sight), Availability.badge(view, sight));
            changed |= !now.equals(entries.put(view, now));
        }
        if (changed) {
            refresh();
        }
    }

    private final class ViewCell extends ListCell<View> {
        private final Label name = new Label();
        private final Label badge = new Label();
        private final FontIcon icon = new FontIcon();
        private final HBox line;

        ViewCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            badge.getStyleClass().add("badge");
            badge.setMinWidth(USE_PREF_SIZE);
            line = new HBox(8, icon, name, gap, badge);
            line.getStyleClass().add("view-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(View view, boolean empty) {
            super.updateItem(view, empty);
            setGraphic(empty ? null : line);
            if (empty) {
                setTooltip(null);
                return;
            }
            Entry entry = entries.getOrDefault(view, Entry.PLAIN);
            icon.setIconLiteral(view.icon());
            name.setText(texts.get("see.view." + view.id()));
            badge.setText(entry.badge().orElse(""));
            badge.setVisible(entry.badge().isPresent());
            line.setOpacity(entry.reason().isPresent() ? 0.45 : 1);
            setTooltip(new Tooltip(entry.reason().map(texts::get).orElse(texts.get("see.view." + view.id() + ".tip"))));
            setAccessibleText(name.getText() + " " + badge.getText() + " "
                    + entry.reason().map(texts::get).orElse(""));
        }
    }
}

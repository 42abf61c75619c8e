package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** The views by name; those of which the run has nothing stay in the list, greyed, and say why. */
final class ViewList extends ListView<View> {
    /** How a view stands. */
    private record Entry(Optional<String> reason, Optional<String> badge) {
        static final Entry PLAIN = new Entry(Optional.empty(), Optional.empty());
    }

    private final Texts texts;
    private final Map<View, ObjectProperty<Entry>> entries = new EnumMap<>(View.class);

    ViewList(SeeModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("view-list");
        setId("views");
        setAccessibleText(texts.get("see.views"));
        for (View view : View.values()) {
            entries.put(view, new SimpleObjectProperty<>(Entry.PLAIN));
        }
        getItems().setAll(View.values());
        setCellFactory(list -> new ViewCell());
        getSelectionModel().selectedItemProperty().subscribe(view -> {
            if (view != null) {
                model.view().set(view);
            }
        });
        model.view().subscribe(view -> getSelectionModel().select(view));
        setPrefWidth(200);
        setMinWidth(160);
    }

    void show(Sight sight) {
        entries.forEach((view, entry) ->
                entry.set(new Entry(Availability.reason(view, sight, texts), Availability.badge(view, sight))));
    }

    private final class ViewCell extends ListCell<View> {
        private final Label name = new Label();
        private final Label badge = new Label();
        private final FontIcon icon = new FontIcon();
        private final HBox line;
        private Subscription following = () -> {};

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
            following.unsubscribe();
            following = () -> {};
            setGraphic(empty ? null : line);
            if (empty) {
                setTooltip(null);
                return;
            }
            icon.setIconLiteral(view.icon());
            name.setText(texts.get("see.view." + view.id()));
            following = entries.get(view).subscribe(entry -> tell(view, entry));
        }

        private void tell(View view, Entry entry) {
            badge.setText(entry.badge().orElse(""));
            badge.setVisible(entry.badge().isPresent());
            line.setOpacity(entry.reason().isPresent() ? 0.45 : 1);
            String tip = entry.reason().map(texts::get).orElseGet(() -> texts.get("see.view." + view.id() + ".tip"));
            if (getTooltip() == null || !tip.equals(getTooltip().getText())) {
                setTooltip(new Tooltip(tip));
            }
            setAccessibleText(name.getText() + " " + badge.getText() + " "
                    + entry.reason().map(texts::get).orElse(""));
        }
    }
}

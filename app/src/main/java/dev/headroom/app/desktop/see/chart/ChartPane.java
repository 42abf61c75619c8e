package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.desktop.text.Texts;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A chart with its title, its tools, and the table of the same numbers. */
public final class ChartPane extends VBox {
    /** Where there is less, the title has it: the menu has the same tools. */
    private static final double ROOM_FOR_TOOLS = 340;

    private final ChartSetting setting;
    private final ChartImage image;
    private final ChartOverlay overlay;
    private final TableTwin twin;
    private final Label title = new Label();
    private final Label empty = new Label();
    private final ToggleButton asTable;
    private final StackPane body;
    private Runnable maximise = () -> {};

    public ChartPane(ChartSetting setting) {
        this.setting = setting;
        image = new ChartImage(setting.painter(), setting.zoom());
        overlay = new ChartOverlay(setting);
        twin = new TableTwin(setting.surroundings().clipboard());
        asTable = toggle("see.chart.table", "fth-list");
        body = new StackPane(image, overlay, twin, empty);
        getStyleClass().add("chart-pane");
        title.getStyleClass().add("chart-title");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip());
        title.getTooltip().textProperty().bind(title.textProperty());
        empty.getStyleClass().add("chart-empty");
        empty.setWrapText(true);
        empty.setText(texts().get("see.chart.empty"));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header(), body);
        wire();
    }

    private HBox header() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton more = new MenuButton(
                "", new FontIcon("fth-more-vertical"), tools().items().toArray(new MenuItem[0]));
        more.getStyleClass().addAll("chart-tool", "no-arrow");
        name(more, "see.chart.more");
        Button larger = button("see.chart.maximise", "fth-maximize-2", () -> maximise.run());
        List.of(asTable, larger).forEach(tool -> {
            tool.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_TOOLS));
            tool.managedProperty().bind(tool.visibleProperty());
        });
        HBox header = new HBox(title, gap, wholeRun(), asTable, larger, more);
        header.getStyleClass().add("chart-header");
        return header;
    }

    private void wire() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(tools().items());
        overlay.setOnContextMenuRequested(event -> menu.show(overlay, event.getScreenX(), event.getScreenY()));
        twin.visibleProperty().bind(asTable.selectedProperty());
        image.visibleProperty().bind(asTable.selectedProperty().not());
        overlay.visibleProperty().bind(asTable.selectedProperty().not());
        asTable.selectedProperty().subscribe(this::fillTwin);
        empty.visibleProperty().bind(image.blank());
        image.shown().subscribe(this::arrived);
        setting.focus().window().subscribe(image::repaint);
    }

    /**
     * Shows a picture.
     *
     * @param picture is made on the painter's thread; empty where there is nothing to see yet
     * @param live whether another one follows soon, so that this need not be smooth
     */
    public void show(Supplier<Optional<Picture>> picture, boolean live) {
        image.show(picture, !live);
    }

    /** Marks what happened on the way. */
    public void flags(List<Flag> flags) {
        overlay.flags(flags);
    }

    /** What happens when something in the picture is chosen, by a click or Enter. */
    public void onChosen(Consumer<Spot> action) {
        overlay.onChosen(action);
    }

    /** What happens when another picture is to be seen. */
    public void onPicture(Consumer<Picture> action) {
        image.shown().subscribe(shown -> shown.map(ChartImage.Shown::picture).ifPresent(action));
    }

    public void onMaximise(Runnable action) {
        maximise = action;
    }

    /** The words where there is no picture. */
    public void setEmptyText(String text) {
        empty.setText(text);
    }

    /** The picture that is to be seen. */
    public Optional<Picture> picture() {
        return image.shown().get().map(ChartImage.Shown::picture);
    }

    /** Where its axes span, in this chart's own coordinates of the picture. */
    public Optional<Rectangle2D> axes() {
        return image.shown().get().map(ChartImage.Shown::area);
    }

    /** What lies over the picture and takes the keys. */
    public Node surface() {
        return overlay;
    }

    public ToggleButton tableButton() {
        return asTable;
    }

    public TableTwin table() {
        return twin;
    }

    private void arrived(Optional<ChartImage.Shown> shown) {
        overlay.show(shown);
        title.setText(shown.map(now -> now.picture().title()).orElse(""));
        overlay.setAccessibleText(shown.map(now -> now.picture().description()).orElse(empty.getText()));
        twin.setAccessibleText(title.getText());
        fillTwin();
    }

    private void fillTwin() {
        if (asTable.isSelected()) {
            picture().ifPresent(now -> twin.show(now.table()));
        }
    }

    private ChartTools tools() {
        return new ChartTools(
                setting, this::export, () -> asTable.setSelected(!asTable.isSelected()), () -> maximise.run());
    }

    private Optional<ChartExport> export() {
        return image.shown()
                .get()
                .map(now -> new ChartExport(now.picture(), now.window(), (int) Math.max(640, image.getWidth()), (int)
                        Math.max(300, image.getHeight())));
    }

    /** Only where a part of the run is shown. */
    private Button wholeRun() {
        Button button = button("see.chart.zoom.reset", "fth-zoom-out", setting.zoom()::reset);
        setting.focus().window().subscribe(window -> {
            button.setVisible(window.isPresent());
            button.setManaged(window.isPresent());
        });
        return button;
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("chart-tool");
        button.setOnAction(event -> action.run());
        name(button, key);
        return button;
    }

    private ToggleButton toggle(String key, String icon) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.getStyleClass().add("chart-tool");
        name(button, key);
        return button;
    }

    private void name(Control control, String key) {
        control.setTooltip(new Tooltip(texts().get(key + ".tip")));
        control.setAccessibleText(texts().get(key));
    }

    private Texts texts() {
        return setting.texts();
    }
}

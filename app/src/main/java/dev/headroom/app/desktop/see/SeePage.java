package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.control.Landmark;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of a run: its views at the left, the one that is chosen in the middle. */
public final class SeePage {
    private static final String STYLES = "/dev/headroom/app/desktop/see/see.css";

    private final SeeModel model;
    private final ChartSetting setting;
    private final Navigation navigation;
    private final Texts texts;
    private final ViewList views;
    private final ComboBox<String> picker = new ComboBox<>();
    private final HBox pickerBar;
    private final StackPane centre = new StackPane();
    private final BorderPane middle = new BorderPane();
    private final BorderPane root = new BorderPane();
    private final Map<View, Node> made = new EnumMap<>(View.class);

    public SeePage(SeeRoom room) {
        this.model = room.model();
        this.setting = room.setting();
        this.navigation = room.navigation();
        this.texts = room.texts();
        this.views = new ViewList(model, texts);
        this.pickerBar = pickerBar();
        root.getStyleClass().add("see-page");
        root.getStylesheets().add(STYLES);
        middle.setTop(pickerBar);
        middle.setCenter(centre);
        Landmark.at(views, middle);
        root.setLeft(views);
        root.setCenter(middle);
        model.sight().subscribe(this::refresh);
        model.view().subscribe(this::refresh);
        refresh();
    }

    public Node node() {
        return root;
    }

    /** What stands above it all: how the run is run. */
    public void setTop(Node bar) {
        Landmark.at(bar);
        root.setTop(bar);
    }

    /** What stands at the right: what can be changed while it runs. */
    public void setRight(Node panel) {
        Landmark.at(panel);
        root.setRight(panel);
    }

    public SeeModel model() {
        return model;
    }

    private HBox pickerBar() {
        Label name = new Label(texts.get("see.picker"));
        name.setLabelFor(picker);
        name.setMnemonicParsing(true);
        picker.setId("resource");
        picker.setTooltip(new javafx.scene.control.Tooltip(texts.get("see.picker.tip")));
        picker.valueProperty().subscribe(label -> {
            if (label != null && model.sight().get().isPresent()) {
                model.resource().set(Optional.of(label));
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(name, picker, gap);
        bar.getStyleClass().add("picker-bar");
        return bar;
    }

    private void refresh() {
        Optional<Sight> sight = model.sight().get();
        View view = model.view().get();
        sight.ifPresent(views::show);
        boolean several = model.resources().size() > 1;
        pickerBar.setVisible(several && view.isOfOneResource());
        pickerBar.setManaged(pickerBar.isVisible());
        sight.ifPresent(this::fillPicker);
        Optional<String> nothing =
                sight.isEmpty() ? Optional.of("see.nothing.yet") : Availability.reason(view, sight.get(), texts);
        Node shown = nothing.isPresent() ? nothing(nothing.get()) : made.computeIfAbsent(view, this::pane);
        if (centre.getChildren().size() != 1 || centre.getChildren().get(0) != shown) {
            centre.getChildren().setAll(shown);
        }
        if (nothing.isEmpty()) {
            fill(shown, view, sight.orElseThrow());
        }
    }

    private void fillPicker(Sight sight) {
        List<String> labels = model.resources();
        if (!picker.getItems().equals(labels)) {
            picker.getItems().setAll(labels);
        }
        sight.resource().ifPresent(resource -> {
            if (!resource.label().equals(picker.getValue())
                    && model.resource().get().isEmpty()) {
                picker.setPromptText(resource.label());
            } else if (!resource.label().equals(picker.getValue())) {
                picker.setValue(resource.label());
            }
        });
    }

    private Node pane(View view) {
        return switch (view) {
            case OVERVIEW -> new OverviewPane(setting, navigation);
            case WHY -> new WhyPane(navigation, texts);
            case HEAT -> new HeatPane(setting);
            case RING -> new RingPane(setting);
            case BILL -> new BillPane(setting);
            default -> new ChartsPane(setting);
        };
    }

    private static void fill(Node pane, View view, Sight sight) {
        if (pane instanceof OverviewPane overview) {
            overview.show(sight);
        } else if (pane instanceof WhyPane why) {
            why.show(sight);
        } else if (pane instanceof HeatPane heat) {
            heat.show(sight);
        } else if (pane instanceof RingPane ring) {
            ring.show(sight);
        } else if (pane instanceof BillPane bill) {
            bill.show(sight);
        } else if (pane instanceof ChartsPane charts) {
            charts.show(view, sight);
        }
    }

    private Node nothing(String key) {
        Label label = new Label(texts.get(key), new FontIcon(model.view().get().icon()));
        label.getStyleClass().add("nothing-here");
        label.setWrapText(true);
        return label;
    }
}

package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.see.TimeFocus;
import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The runs' curves over one another, and what is shown of them. */
final class OverlayPane {
    private final Session session;
    private final CompareModel compare;
    private final OverlayModel model;
    private final ChartPane chart;
    private final VBox box = new VBox(8);

    OverlayPane(Session session, CompareModel compare) {
        this.session = session;
        this.compare = compare;
        this.model = new OverlayModel(compare);
        this.chart = new ChartPane(ChartSetting.of(new TimeFocus(), session.texts(), session.surroundings()));
        chart.setId("compare-chart");
        VBox.setVgrow(chart, Priority.ALWAYS);
        box.getChildren().addAll(choices(), chart);
        compare.compared().subscribe(runs -> paint());
        model.resource().subscribe(this::paint);
        model.quantities().addListener((ListChangeListener<Quantity>) change -> paint());
        chart.setEmptyText(text().get("compare.chart.none"));
        paint();
    }

    Node node() {
        return box;
    }

    private Node choices() {
        ComboBox<String> resource = new ComboBox<>();
        model.resources().subscribe(labels -> {
            resource.setItems(FXCollections.observableArrayList(labels));
            resource.setValue(model.resource().get());
        });
        model.resource().subscribe(resource::setValue);
        resource.setOnAction(event -> {
            if (resource.getValue() != null) {
                model.resource().set(resource.getValue());
            }
        });
        Label of = new Label(text().get("compare.resource"));
        of.setLabelFor(resource);
        MenuButton quantities = new MenuButton(text().get("compare.quantities"));
        quantities.setMnemonicParsing(true);
        for (Quantity quantity : Quantity.values()) {
            quantities.getItems().add(item(quantity));
        }
        HBox row = new HBox(8, quantities, of, resource);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private CheckMenuItem item(Quantity quantity) {
        CheckMenuItem item = new CheckMenuItem(text().get("compare.quantity." + quantity.name()));
        Runnable follow = () -> item.setSelected(model.quantities().contains(quantity));
        item.setOnAction(event -> {
            model.toggle(quantity);
            follow.run();
        });
        model.quantities().addListener((ListChangeListener<Quantity>) change -> follow.run());
        follow.run();
        return item;
    }

    private void paint() {
        List<Overlaid> runs = compare.compared().get().stream()
                .map(r -> new Overlaid(r.name().get(), r.assessment().run()))
                .toList();
        List<Quantity> quantities = List.copyOf(model.quantities());
        String resource = model.resource().get();
        String unit = quantities.stream()
                .findFirst()
                .map(q -> text().get("compare.unit." + q.unit()))
                .orElse("");
        String described = described(runs, quantities, resource);
        chart.show(
                () -> {
                    List<OverlayLine> lines = OverlayLine.of(runs, quantities, resource, text());
                    return lines.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new OverlayPicture(resource, described, unit, lines));
                },
                false);
    }

    private String described(List<Overlaid> runs, List<Quantity> quantities, String resource) {
        String names = String.join(", ", runs.stream().map(Overlaid::name).toList());
        String what = String.join(
                ", ",
                quantities.stream()
                        .map(q -> text().get("compare.quantity." + q.name()))
                        .toList());
        return text().get("compare.chart.described", what, resource, names);
    }

    private Texts text() {
        return session.texts();
    }
}

package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.see.heat.HeatPicture;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.measure.HeatMeasure;
import dev.headroom.result.ResourceResult;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The heat map of partitions, and the keys behind the cell that was chosen. */
final class HeatPane extends BorderPane {
    private final Texts texts;
    private final ChartPane chart;
    private final CellKeys keys;
    private HeatMeasure measure = HeatMeasure.BUSIEST;
    private Optional<Sight> sight = Optional.empty();

    HeatPane(ChartSetting setting) {
        texts = setting.texts();
        chart = new ChartPane(setting);
        chart.setId("chart-heat");
        keys = new CellKeys(setting);
        getStyleClass().add("heat-pane");
        setTop(measures());
        Beside both = new Beside(chart, keys);
        chart.onMaximise(both::toggleNotes);
        setCenter(both);
        chart.onChosen(spot -> sight.flatMap(Sight::resource).ifPresent(resource -> chart.picture()
                .filter(HeatPicture.class::isInstance)
                .map(HeatPicture.class::cast)
                .ifPresent(picture -> keys.show(
                        sight.orElseThrow().scenario(),
                        resource,
                        picture.partition(spot.row()),
                        Optional.of(spot.seconds()),
                        picture.words(spot.row(), spot.seconds())))));
    }

    private HBox measures() {
        ToggleGroup one = new ToggleGroup();
        HBox bar = new HBox();
        bar.getStyleClass().add("measures");
        for (HeatMeasure choice : HeatMeasure.values()) {
            String key = "see.heat." + choice.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(texts.get(key));
            button.setTooltip(new Tooltip(texts.get(key + ".tip")));
            button.setToggleGroup(one);
            button.setSelected(choice == measure);
            button.setOnAction(event -> {
                button.setSelected(true);
                measure = choice;
                sight.ifPresent(this::show);
            });
            bar.getChildren().add(button);
        }
        return bar;
    }

    void show(Sight now) {
        if (!now.resource()
                .map(ResourceResult::label)
                .equals(sight.flatMap(Sight::resource).map(ResourceResult::label))) {
            keys.clear();
        }
        sight = Optional.of(now);
        chart.flags(now.flags());
        chart.show(
                () -> now.resource().map(resource -> new Charts(texts)
                        .heat(now, resource, measure)
                        .picture()
                        .get()),
                now.live());
    }
}

package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.see.heat.RingPicture;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The ring of key ranges at the moment of the cross-hair, which a slider moves along the run. */
final class RingPane extends BorderPane {
    private final ChartSetting setting;
    private final ChartPane chart;
    private final CellKeys keys;
    private final Slider moment = new Slider();
    private final Label clock = new Label();
    private Optional<Sight> sight = Optional.empty();
    private boolean following = true;

    RingPane(ChartSetting setting) {
        this.setting = setting;
        Texts texts = setting.texts();
        chart = new ChartPane(setting);
        chart.setId("chart-ring");
        keys = new CellKeys(setting);
        moment.setAccessibleText(texts.get("see.ring.moment"));
        HBox.setHgrow(moment, Priority.ALWAYS);
        Label name = new Label(texts.get("see.ring.moment"));
        name.setLabelFor(moment);
        HBox bar = new HBox(name, moment, clock);
        bar.getStyleClass().add("measures");
        setTop(bar);
        setCenter(chart);
        setRight(keys);
        moment.valueProperty().subscribe(value -> paint());
        moment.valueChangingProperty().subscribe(changing -> following &= !changing);
        moment.setOnKeyPressed(event -> following = false);
        setting.focus()
                .cursor()
                .subscribe(cursor -> cursor.ifPresent(at -> {
                    following = false;
                    moment.setValue(at);
                }));
        chart.onChosen(spot -> chosen(spot.row(), spot.text()));
    }

    void show(Sight now) {
        sight = Optional.of(now);
        double end = now.run().simulated().seconds();
        moment.setMax(Math.max(1, end));
        moment.setBlockIncrement(now.time().intervalSeconds());
        if (following) {
            moment.setValue(Math.max(0, end - now.time().intervalSeconds()));
        }
        paint();
    }

    private void paint() {
        clock.setText(Clock.text(Math.floor(moment.getValue())));
        double at = moment.getValue();
        sight.ifPresent(now -> chart.show(
                () -> now.resource()
                        .map(resource -> new RingPicture(
                                setting.texts().get("see.ring.title", resource.label()),
                                now.scenario(),
                                resource,
                                now.splits(),
                                now.time(),
                                at)),
                now.live()));
    }

    private void chosen(int row, String words) {
        chart.picture()
                .filter(RingPicture.class::isInstance)
                .map(RingPicture.class::cast)
                .ifPresent(picture -> keys.show(
                        sight.orElseThrow().scenario(),
                        sight.orElseThrow().resource().orElseThrow(),
                        picture.partition(row),
                        Optional.of(picture.seconds()),
                        words));
    }
}

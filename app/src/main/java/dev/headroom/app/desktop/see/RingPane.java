package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.see.chart.TableTwin;
import dev.headroom.app.desktop.see.heat.RingPicture;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.result.Series;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The ring of key ranges at the moment of the cross-hair, which a slider moves along the run. */
final class RingPane extends BorderPane {
    private final ChartSetting setting;
    private final ChartPane chart;
    private final CellKeys keys;
    private final TableTwin list;
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
        list = new TableTwin(setting.surroundings().clipboard());
        list.setAccessibleText(texts.get("see.ring.list"));
        moment.setAccessibleText(texts.get("see.ring.moment"));
        HBox.setHgrow(moment, Priority.ALWAYS);
        Label name = new Label(texts.get("see.ring.moment"));
        name.setLabelFor(moment);
        HBox bar = new HBox(name, moment, clock);
        bar.getStyleClass().add("measures");
        setTop(bar);
        list.setId("ring-list");
        VBox.setVgrow(keys, Priority.SOMETIMES);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox beside = new VBox(list, keys);
        beside.getStyleClass().add("ring-list");
        Beside both = new Beside(chart, beside);
        chart.onMaximise(both::toggleNotes);
        setCenter(both);
        chart.onPicture(picture -> list.show(picture.table()));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                chosen(row, "");
            }
        });
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
            moment.setValue(now.live() ? Math.max(0, end - now.time().intervalSeconds()) : worst(now));
        }
        paint();
    }

    /** The moment at which most was throttled; where nothing was, at which most was consumed. */
    private static double worst(Sight sight) {
        double[] measure = sight.resource()
                .map(resource -> resource.reads().throttled().max()
                                        + resource.writes().throttled().max()
                                > 0
                        ? sum(resource.reads().throttled(), resource.writes().throttled())
                        : sum(resource.reads().consumed(), resource.writes().consumed()))
                .orElse(new double[0]);
        int worst = 0;
        for (int i = 1; i < measure.length; i++) {
            worst = measure[i] > measure[worst] ? i : worst;
        }
        return worst * sight.time().intervalSeconds();
    }

    private static double[] sum(Series one, Series other) {
        double[] sum = one.toArray();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.get(i);
        }
        return sum;
    }

    private void paint() {
        clock.setText(Clock.text(Math.floor(moment.getValue())));
        double at = moment.getValue();
        sight.ifPresent(now -> chart.show(
                () -> now.resource()
                        .map(resource -> new RingPicture(
                                setting.texts(),
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

package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.see.chart.ChartTable;
import dev.headroom.app.desktop.see.chart.TableTwin;
import dev.headroom.app.desktop.see.heat.PartitionKeys;
import dev.headroom.app.desktop.see.heat.PartitionKeys.KeyShare;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a run knows of one partition: its range, what it saw at a moment, and its keys. */
final class CellKeys extends VBox {
    private final Texts texts;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label note = new Label();
    private final TableTwin table;

    CellKeys(ChartSetting setting) {
        texts = setting.texts();
        table = new TableTwin(setting.surroundings().clipboard());
        table.setId("cell-keys");
        getStyleClass().add("cell-keys");
        title.getStyleClass().add("chart-title");
        List.of(title, facts, note).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        });
        note.getStyleClass().add("quiet");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, facts, table, note);
        clear();
    }

    void clear() {
        title.setText(texts.get("see.keys.title"));
        facts.setText(texts.get("see.keys.choose"));
        note.setText("");
        table.setVisible(false);
    }

    /** @param words what the partition saw, in lines of which the first names it */
    void show(
            Scenario scenario,
            ResourceResult resource,
            PartitionResult partition,
            Optional<Double> seconds,
            String words) {
        List<KeyShare> keys = new PartitionKeys(scenario, resource).in(partition);
        title.setText(texts.get("see.keys.of", Integer.toString(partition.number())));
        facts.setText(seconds.map(at -> Clock.text(Math.floor(at)) + "\n").orElse("")
                + words.lines()
                        .skip(1)
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse(""));
        table.show(new ChartTable(
                List.of(
                        new ChartTable.Column(texts.get("see.keys.key"), false, row -> keys.get(row)
                                .key()),
                        new ChartTable.Column(
                                texts.get("see.keys.accessed"),
                                true,
                                row -> share(keys.get(row).accessed())),
                        new ChartTable.Column(
                                texts.get("see.keys.throttled"),
                                true,
                                row -> share(keys.get(row).throttled()))),
                keys.size()));
        table.setVisible(true);
        table.setAccessibleText(title.getText());
        note.setText(texts.get(keys.isEmpty() ? "see.keys.none" : "see.keys.note"));
    }

    private static String share(double share) {
        return share == 0 ? "–" : Figures.percent(share);
    }
}

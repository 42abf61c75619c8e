package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.see.chart.TableTwin;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.cost.Bill;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The bill: its sum for the run and for a month, a bar for each line, and the lines in numbers. */
final class BillPane extends VBox {
    private final Texts texts;
    private final Label sum = new Label();
    private final ChartGrid charts;
    private final TableTwin lines;

    BillPane(ChartSetting setting) {
        texts = setting.texts();
        charts = new ChartGrid(setting, 2, true);
        lines = new TableTwin(setting.surroundings().clipboard());
        lines.setId("bill-lines");
        lines.setAccessibleText(texts.get("see.view.bill"));
        getStyleClass().add("bill");
        sum.getStyleClass().add("tile-value");
        charts.onMaximised(whether -> {
            lines.setVisible(!whether);
            lines.setManaged(!whether);
        });
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(sum, charts, lines);
    }

    void show(Sight sight) {
        sight.snapshot().assessment().ifPresent(assessment -> {
            Bill bill = assessment.bill();
            sum.setText(texts.get(
                    "see.bill.sum",
                    Figures.dollars(bill.monthlyTotal()),
                    Figures.dollars(bill.runTotal()),
                    bill.region()));
            List<ChartSpec> specs = new Charts(texts).of(View.BILL, sight);
            charts.show(specs, sight);
            specs.stream()
                    .findFirst()
                    .ifPresent(spec -> lines.show(spec.picture().get().table()));
        });
    }
}

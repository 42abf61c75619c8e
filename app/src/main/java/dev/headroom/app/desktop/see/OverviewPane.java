package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.findings.Finding;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The run at a glance: its figures, the gravest findings, and the six charts that tell most. */
final class OverviewPane extends ScrollPane {
    private static final int FINDINGS = 2;

    private final ChartSetting setting;
    private final Navigation navigation;
    private final TileRow tiles;
    private final VBox findings = new VBox();
    private final ChartGrid grid;
    private Optional<List<Finding>> shown = Optional.empty();

    OverviewPane(ChartSetting setting, Navigation navigation) {
        this.setting = setting;
        this.navigation = navigation;
        tiles = new TileRow(setting.texts());
        grid = new ChartGrid(setting, 3);
        findings.getStyleClass().add("top-findings");
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox all = new VBox(tiles, findings, grid);
        all.getStyleClass().add("overview");
        setContent(all);
        setFitToWidth(true);
        setFitToHeight(true);
    }

    void show(Sight sight) {
        tiles.show(Tile.of(sight));
        List<Finding> gravest =
                WhyPane.gravestFirst(sight).stream().limit(FINDINGS).toList();
        if (!Optional.of(gravest).equals(shown)) {
            shown = Optional.of(gravest);
            findings.getChildren()
                    .setAll(gravest.stream()
                            .map(finding ->
                                    new FindingCard(finding, false, sight.scenario(), navigation, setting.texts()))
                            .toList());
        }
        grid.show(new Charts(setting.texts()).of(View.OVERVIEW, sight), sight);
    }
}

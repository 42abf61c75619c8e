package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.desktop.surroundings.FileKind;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with a chart, for its context menu and the menu of its button. */
final class ChartTools {
    private final ChartSetting setting;
    private final Supplier<Optional<ChartExport>> current;
    private final Runnable toggleTable;
    private final Runnable maximise;

    /**
     * @param current what is shown, ready to be exported
     * @param toggleTable shows the table in the chart's place, or the chart again
     * @param maximise gives the chart the whole page, or its place again
     */
    ChartTools(ChartSetting setting, Supplier<Optional<ChartExport>> current, Runnable toggleTable, Runnable maximise) {
        this.setting = setting;
        this.current = current;
        this.toggleTable = toggleTable;
        this.maximise = maximise;
    }

    List<MenuItem> items() {
        return List.of(
                item("see.chart.table", toggleTable),
                item("see.chart.maximise", maximise),
                new SeparatorMenuItem(),
                item("see.chart.zoom.reset", setting.zoom()::reset),
                item("see.chart.zoom.back", setting.zoom()::back),
                new SeparatorMenuItem(),
                item(
                        "see.chart.copy.image",
                        () -> aside(export -> {
                            byte[] png = export.png();
                            return () -> setting.surroundings().clipboard().image(png);
                        })),
                item(
                        "see.chart.copy.data",
                        () -> aside(export -> {
                            String text = export.picture().table().tabbed();
                            return () -> setting.surroundings().clipboard().text(text);
                        })),
                new SeparatorMenuItem(),
                item("see.chart.export.png", () -> save(FileKind.PNG, ".png", ChartExport::png)),
                item("see.chart.export.svg", () -> save(FileKind.SVG, ".svg", export -> bytes(export.svg()))),
                item("see.chart.export.csv", () -> save(FileKind.CSV, ".csv", export -> bytes(export.csv()))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts().get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Does the work on another thread, and what comes of it on the window's. */
    private void aside(Function<ChartExport, Runnable> work) {
        current.get().ifPresent(export -> setting.surroundings().background().execute(() -> {
            Runnable then = work.apply(export);
            setting.surroundings().window().execute(then);
        }));
    }

    private void save(FileKind kind, String ending, Function<ChartExport, byte[]> content) {
        current.get().ifPresent(export -> setting.surroundings()
                .files()
                .save(kind, export.name() + ending)
                .ifPresent(file -> aside(what -> written(file, content.apply(what)))));
    }

    private Runnable written(Path file, byte[] content) {
        try {
            ChartExport.write(file, content);
            return () -> setting.surroundings()
                    .dialogs()
                    .notice(texts().get("see.chart.export.done", String.valueOf(file.getFileName())));
        } catch (IOException failed) {
            return () -> setting.surroundings()
                    .dialogs()
                    .problem(
                            texts().get("see.chart.export.failed", String.valueOf(file.getFileName())),
                            texts().get("see.chart.export.failed.todo"),
                            String.valueOf(failed));
        }
    }

    private Texts texts() {
        return setting.texts();
    }
}

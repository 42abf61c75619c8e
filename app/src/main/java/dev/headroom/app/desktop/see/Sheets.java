package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartTable;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.ScalingActivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the loops of a run did, event by event, to stand below their charts. */
final class Sheets {
    private final Sight sight;
    private final Texts texts;

    private Sheets(Sight sight, Texts texts) {
        this.sight = sight;
        this.texts = texts;
    }

    /** Those of a view; most have none. */
    static List<Sheet> of(View view, Sight sight, Texts texts) {
        Sheets sheets = new Sheets(sight, texts);
        return switch (view) {
            case SCALING -> List.of(sheets.activities());
            case AVAILABILITY -> List.of(sheets.faults(), sheets.availability());
            default -> List.of();
        };
    }

    private record Activity(AutoScalingResult scaling, ScalingActivity what) {}

    private Sheet activities() {
        List<Activity> rows = sight.loops(AutoScalingResult.class)
                .flatMap(scaling -> scaling.activities().stream().map(what -> new Activity(scaling, what)))
                .sorted(Comparator.comparing(activity -> activity.what().at()))
                .toList();
        return sheet(
                "activities",
                rows,
                List.of(
                        text("at", row -> clock(row.what().at())),
                        text("force", row -> clock(row.what().inForce())),
                        text(
                                "of",
                                row -> texts.get(
                                        row.scaling().writes() ? "see.sheet.writes" : "see.sheet.reads",
                                        row.scaling().label())),
                        text(
                                "kind",
                                row -> texts.get("see.sheet.kind."
                                        + row.what()
                                                .kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))),
                        number("from", row -> Figures.count(row.what().from())),
                        number("to", row -> Figures.count(row.what().to())),
                        text("cause", row -> row.what().cause())));
    }

    private record OfTable<T>(String table, T what) {}

    private <T> List<OfTable<T>> ofFaults(Function<FaultsResult, List<T>> part) {
        List<OfTable<T>> rows = new ArrayList<>();
        sight.tables().forEach(table -> table.loops(FaultsResult.class)
                .flatMap(faults -> part.apply(faults).stream())
                .forEach(what -> rows.add(new OfTable<>(table.name(), what))));
        return rows;
    }

    private Sheet faults() {
        return sheet(
                "faults",
                ofFaults(FaultsResult::faults),
                List.of(
                        text("at", row -> clock(row.what().at())),
                        text("until", row -> clock(row.what().until())),
                        text("table", OfTable::table),
                        text("what", row -> row.what().what()),
                        number(
                                "leaders",
                                row -> texts.get(
                                        "see.sheet.leaders-of",
                                        Figures.count(row.what().leadersLost()),
                                        Figures.count(row.what().partitions()))),
                        number("without", row -> row.what().withoutLeader().toString()),
                        number("errors", row -> Figures.count(row.what().errors()))));
    }

    private Sheet availability() {
        return sheet(
                "availability",
                ofFaults(FaultsResult::availability).stream()
                        .filter(row -> row.what().operations() > 0)
                        .sorted(Comparator.comparingDouble(row -> row.what().share()))
                        .toList(),
                List.of(
                        text("since", row -> clock(row.what().from())),
                        text("table", OfTable::table),
                        number("operations", row -> Figures.count(row.what().operations())),
                        number("errors", row -> Figures.count(row.what().errors())),
                        number(
                                "share",
                                row -> String.format(
                                        Locale.ROOT, "%.3f%%", 100 * row.what().share()))));
    }

    private record Column<T>(String id, boolean numeric, Function<T, String> cell) {}

    private static <T> Column<T> text(String id, Function<T, String> cell) {
        return new Column<>(id, false, cell);
    }

    private static <T> Column<T> number(String id, Function<T, String> cell) {
        return new Column<>(id, true, cell);
    }

    private <T> Sheet sheet(String id, List<T> rows, List<Column<T>> columns) {
        return new Sheet(
                texts.get("see.sheet." + id, Figures.count(rows.size())),
                new ChartTable(
                        columns.stream()
                                .map(column -> new ChartTable.Column(
                                        texts.get("see.sheet.column." + column.id()),
                                        column.numeric(),
                                        row -> column.cell().apply(rows.get(row))))
                                .toList(),
                        rows.size()));
    }

    private static String clock(TimeSpan time) {
        return Clock.text(time.seconds());
    }

    private static String clock(Optional<TimeSpan> time) {
        return time.map(Sheets::clock).orElse("–");
    }
}

package dev.headroom.app.report.csv;

import dev.headroom.findings.Assessment;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.TableResult;
import java.util.List;
import java.util.Locale;

/** What auto scaling did, its alarms and its bounds, each side by itself; only the header where nothing is scaled. */
final class AutoScalingCsv implements CsvTable {
    @Override
    public String fileName() {
        return "auto-scaling.csv";
    }

    @Override
    public List<String> header() {
        return List.of("seconds", "resource", "side", "what", "from", "to", "inForceSeconds", "cause");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        for (TableResult table : assessment.run().tables()) {
            table.loops(AutoScalingResult.class).forEach(scaling -> rows(scaling, rows));
        }
    }

    private static void rows(AutoScalingResult scaling, Rows rows) {
        String resource = scaling.label();
        String side = scaling.writes() ? "writes" : "reads";
        scaling.bounds()
                .forEach(bounds -> rows.add(
                        Instants.of(bounds.at()),
                        resource,
                        side,
                        "bounds",
                        Long.toString(bounds.min()),
                        Long.toString(bounds.max()),
                        "",
                        ""));
        scaling.alarms()
                .forEach(alarm -> rows.add(
                        Instants.of(alarm.at()),
                        resource,
                        side,
                        "alarm-" + word(alarm.alarm()),
                        "",
                        word(alarm.state()),
                        "",
                        ""));
        scaling.activities()
                .forEach(activity -> rows.add(
                        Instants.of(activity.at()),
                        resource,
                        side,
                        word(activity.kind()),
                        Long.toString(activity.from()),
                        Long.toString(activity.to()),
                        activity.inForce().map(AutoScalingCsv::seconds).orElse(""),
                        activity.cause()));
    }

    private static String seconds(TimeSpan time) {
        return Instants.of(time);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.ErrorsChart;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.findings.Assessment;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.FaultsResult.Availability;
import dev.headroom.result.FaultsResult.Fault;
import dev.headroom.result.TableResult;
import java.util.Locale;

/** What failed under each table, and how available it was in each five minutes. */
final class FaultsSection implements Section {
    private static final int MOST_SLOTS = 24;

    @Override
    public void write(Html html, Assessment assessment) {
        TimeScale time = TimeScale.of(assessment.run());
        for (TableResult table : assessment.run().tables()) {
            table.loops(FaultsResult.class).forEach(faults -> write(html, table.name(), faults, time));
        }
    }

    private static void write(Html html, String table, FaultsResult faults, TimeScale time) {
        LoopHeading.FAULTS.open(html, table);
        Grid grid = Grid.open(html, "What failed", "#At", "#Back", "#Leaders lost", "#Without leader", "#Errors");
        for (Fault fault : faults.faults()) {
            grid.row(
                    fault.what(),
                    Clock.text(fault.at().seconds()),
                    fault.until().map(until -> Clock.text(until.seconds())).orElse("–"),
                    fault.leadersLost() + " of " + fault.partitions(),
                    fault.withoutLeader().toString(),
                    Figures.count(fault.errors()));
        }
        grid.close();
        html.open("div", "class", "pair")
                .chart(new ErrorsChart(table, faults, time))
                .open("figure");
        html.element("figcaption", "Availability by five minutes");
        Grid slots = Grid.open(html, "From", "#Operations", "#Errors", "#Availability");
        faults.availability().stream()
                .filter(slot -> slot.errors() > 0)
                .limit(MOST_SLOTS)
                .forEach(slot -> slots.row(
                        Clock.text(slot.from().seconds()),
                        Figures.count(slot.operations()),
                        Figures.count(slot.errors()),
                        String.format(Locale.ROOT, "%.3f%%", 100 * slot.share())));
        long whole =
                faults.availability().stream().filter(FaultsSection::isWhole).count();
        slots.total(whole + " others", "", "0", Figures.percent(1)).close();
        html.close().close();
        Sources.csv(html, "availability.csv").close();
    }

    private static boolean isWhole(Availability slot) {
        return slot.errors() == 0;
    }
}

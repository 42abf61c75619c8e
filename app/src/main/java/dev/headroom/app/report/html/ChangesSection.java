package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Clock;
import dev.headroom.findings.Assessment;
import dev.headroom.result.Change;
import java.util.List;

/** What happened to capacity and partitions on the way. */
final class ChangesSection implements Section {
    private static final int MOST = 200;

    @Override
    public void write(Html html, Assessment assessment) {
        List<Change> changes = assessment.run().changes();
        if (changes.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Changes on the way").open("ol", "class", "timeline");
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            html.open("li")
                    .element("time", Clock.text(change.at().seconds()))
                    .element("strong", change.table())
                    .text(" " + change.what().replace("->", "→"))
                    .close();
        }
        html.close();
        if (changes.size() > MOST) {
            html.element("p", "The first " + MOST + " of " + changes.size() + ".", "class", "quiet");
        }
        Sources.csv(html, "changes.csv").close();
    }
}

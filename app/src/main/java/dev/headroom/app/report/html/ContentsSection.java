package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.TableResult;

/** A line of links to the parts of the page. */
final class ContentsSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        html.open("nav", "aria-label", "Contents");
        link(html, "Findings", "findings");
        int number = 0;
        for (TableResult table : assessment.run().tables()) {
            for (ResourceResult resource : table.resources()) {
                number++;
                link(html, resource.label(), ResourcesSection.anchor(number));
            }
        }
        for (LoopHeading heading : LoopHeading.values()) {
            assessment.run().tables().stream()
                    .filter(heading::isOn)
                    .forEach(table -> link(html, heading.text(table.name()), heading.anchor(table.name())));
        }
        if (!assessment.run().workloads().isEmpty()) {
            link(html, "Workloads", "workloads");
        }
        link(html, "Cost", "cost");
        link(html, "Scenario", "scenario");
        link(html, "Assumptions", "assumptions");
        html.close();
    }

    private static void link(Html html, String text, String anchor) {
        html.element("a", text, "href", "#" + anchor);
    }
}

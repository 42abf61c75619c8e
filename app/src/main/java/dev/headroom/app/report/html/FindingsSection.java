package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;
import dev.headroom.findings.Finding;
import dev.headroom.findings.Finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What went wrong and what to do, the gravest first. */
final class FindingsSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        html.open("section", "id", "findings").element("h2", "Findings");
        if (assessment.findings().isEmpty()) {
            html.element("p", "Nothing to report: no rule found anything.", "class", "quiet");
        }
        List<Finding> gravestFirst = assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : gravestFirst) {
            write(html, finding);
        }
        html.close();
    }

    /** What is critical stands open; of the rest the headline, which unfolds. */
    private static void write(Html html, Finding finding) {
        boolean critical = finding.severity() == Severity.CRITICAL;
        String style = "finding " + word(finding.severity()).toLowerCase(Locale.ROOT);
        html.open(critical ? "article" : "details", "class", style).open(critical ? "header" : "summary");
        html.open("span", "class", "mark")
                .element("span", symbol(finding.severity()), "class", "symbol", "aria-hidden", "true")
                .text(word(finding.severity()))
                .close();
        html.element("h3", finding.headline()).close();
        html.open("div", "class", "why").element("p", finding.evidence());
        html.open("p", "class", "remedy")
                .element("strong", "What to do")
                .text(" " + finding.remedy())
                .close();
        html.element("p", finding.resource() + " · rule " + finding.rule(), "class", "source")
                .close()
                .close();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "Critical";
            case WARNING -> "Warning";
            case NOTE -> "Note";
        };
    }

    /** Told apart by shape as well as by colour. */
    private static String symbol(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "▲";
            case WARNING -> "◆";
            case NOTE -> "●";
        };
    }
}

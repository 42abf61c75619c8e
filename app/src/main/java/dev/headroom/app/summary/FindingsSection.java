package dev.headroom.app.summary;

import dev.headroom.findings.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the architect should know: the gravest first, each with its evidence and what to do. */
final class FindingsSection {
    private static final int MOST = 5;
    private static final int WIDTH = 110;
    private static final String INDENT = "    ";

    private FindingsSection() {}

    static List<String> of(List<Finding> findings, Style style) {
        List<String> lines = new ArrayList<>();
        if (findings.isEmpty()) {
            lines.add("  none");
        }
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .forEach(finding -> lines.addAll(lines(finding, style)));
        return More.after(lines, Math.max(0, findings.size() - MOST), "finding");
    }

    private static List<String> lines(Finding finding, Style style) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + style.severity(finding.severity()) + " " + finding.rule() + ", " + finding.resource() + ": "
                + finding.headline());
        wrap(finding.evidence(), lines);
        wrap("-> " + finding.remedy(), lines);
        return lines;
    }

    private static void wrap(String text, List<String> lines) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > INDENT.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(INDENT.length());
            }
            line.append(line.length() > INDENT.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}

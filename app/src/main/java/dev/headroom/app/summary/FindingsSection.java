package dev.headroom.app.summary;

import dev.headroom.findings.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the architect should know, the gravest first: in full while there is room, then in a line each. */
final class FindingsSection {
    private static final int ALWAYS_IN_FULL = 2;
    private static final int MOST = 8;
    private static final int WIDTH = 106;
    private static final String INDENT = "    ";
    private static final String WHERE = "  The report (--out DIR) has the evidence and the remedy of each.";

    private FindingsSection() {}

    /** @param room about how many lines there are */
    static List<String> of(List<Finding> findings, Style style, int room) {
        if (findings.isEmpty()) {
            return List.of("  none");
        }
        List<String> lines = new ArrayList<>();
        boolean inFull = findings.size() <= MOST;
        List<Finding> gravest = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .toList();
        for (int i = 0; i < gravest.size(); i++) {
            Finding finding = gravest.get(i);
            lines.add(headline(finding, style));
            List<String> details = details(finding);
            int headlinesToCome = gravest.size() - i - 1;
            if (i < ALWAYS_IN_FULL || lines.size() + details.size() + headlinesToCome <= room) {
                lines.addAll(details);
            } else {
                inFull = false;
            }
        }
        List<String> all = More.after(lines, findings.size() - gravest.size(), "finding");
        return inFull ? all : Stream.concat(all.stream(), Stream.of(WHERE)).toList();
    }

    private static String headline(Finding finding, Style style) {
        return "  " + style.severity(finding.severity()) + " " + finding.rule() + ", " + finding.resource() + ": "
                + finding.headline();
    }

    private static List<String> details(Finding finding) {
        List<String> lines = new ArrayList<>();
        Paragraph.wrap(finding.evidence(), WIDTH).forEach(line -> lines.add(INDENT + line));
        Paragraph.wrap("-> " + finding.remedy(), WIDTH).forEach(line -> lines.add(INDENT + line));
        return lines;
    }
}

package dev.headroom.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.findings.Finding;
import dev.headroom.findings.Finding.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class FindingsSectionTest {
    private static final Style PLAIN = new Style(Ansi.OFF);

    private static final String WHERE = "  The report (--out DIR) has the evidence and the remedy of each.";

    @Test
    void beginsWithTheGravest() {
        List<String> lines = FindingsSection.of(
                List.of(finding(Severity.NOTE), finding(Severity.CRITICAL), finding(Severity.WARNING)), PLAIN, 40);
        assertThat(lines)
                .filteredOn(line -> line.contains("rule"))
                .extracting(line -> line.strip().split(" ")[0])
                .containsExactly("CRITICAL", "WARNING", "NOTE");
    }

    @Test
    void givesDetailsWhileThereIsRoomButAlwaysOfTheFirstTwo() {
        List<Finding> four = Collections.nCopies(4, finding(Severity.WARNING));
        assertThat(FindingsSection.of(four, PLAIN, 12)).hasSize(12);
        assertThat(FindingsSection.of(four, PLAIN, 11)).hasSize(11).last().isEqualTo(WHERE);
        assertThat(FindingsSection.of(four, PLAIN, 0)).hasSize(9).last().isEqualTo(WHERE);
    }

    @Test
    void saysThatThereAreNoneOrMore() {
        assertThat(FindingsSection.of(List.of(), PLAIN, 40)).containsExactly("  none");
        assertThat(FindingsSection.of(Collections.nCopies(9, finding(Severity.NOTE)), PLAIN, 0))
                .endsWith("  … and 1 more finding", WHERE);
    }

    private static Finding finding(Severity severity) {
        return new Finding("rule", severity, "Orders", "Headline.", "Evidence.", "Remedy.");
    }
}

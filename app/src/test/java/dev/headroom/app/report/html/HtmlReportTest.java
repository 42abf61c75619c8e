package dev.headroom.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.report.SampleAssessment;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Finding;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final String ATTACK = "<script>alert(1)</script>\"'&";

    @Test
    void escapesEveryTextThatCameFromOutside() throws IOException {
        Assessment sample = SampleAssessment.withIntervals(5);
        Finding finding = new Finding(ATTACK, Severity.NOTE, ATTACK, ATTACK, ATTACK, ATTACK);
        String page = HtmlReport.of(new Assessment(sample.run(), sample.bill(), List.of(finding)), ATTACK);
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
    }

    @Test
    void needsNothingFromOutside() throws IOException {
        String page = HtmlReport.of(SampleAssessment.withIntervals(40), "headroom run");
        assertThat(page.replace("http://www.w3.org/", "").contains("http")).isFalse();
        assertThat(page.contains("@import")).isFalse();
    }

    @Test
    void putsTheGravestFindingFirst() throws IOException {
        String page = HtmlReport.of(SampleAssessment.withIntervals(2), "headroom run");
        assertThat(page.indexOf("Critical"))
                .isLessThan(page.indexOf("Warning"))
                .isLessThan(page.indexOf("<h2>Table Orders"));
    }

    @Test
    void leadsWithTheResourceThatIsThrottledMost() throws IOException {
        String page = HtmlReport.of(SampleAssessment.withIntervals(200), "headroom run");
        assertThat(page.indexOf("throttled most</h2>"))
                .isPositive()
                .isGreaterThan(page.indexOf("Hottest partition"))
                .isLessThan(page.indexOf(">Findings</h2>"));
    }

    @Test
    void foldsWhatIsNotCritical() throws IOException {
        String page = HtmlReport.of(SampleAssessment.withIntervals(2), "headroom run");
        assertThat(page)
                .contains("<article class=\"finding critical\">", "<details class=\"finding warning\"><summary>")
                .contains("<details class=\"finding note\"><summary>");
    }

    @Test
    void showsEveryAssumptionWithItsValue() throws IOException {
        String page = HtmlReport.of(SampleAssessment.withIntervals(2), "headroom run");
        assertThat(page).contains("partitionWriteCeiling", "serviceTimes.daxHitMedian", "assumption (§12)");
    }

    @Test
    void saysWhatEachCitedSourceIs() throws IOException {
        String page = HtmlReport.of(SampleAssessment.withIntervals(2), "headroom run");
        assertThat(page)
                .contains(
                        "title=\"Burst capacity — AWS developer guide,",
                        "<dt>§3.6</dt>\n<dd>Burst capacity —",
                        "<dt>V31</dt>\n<dd>5,000 reads right after writes")
                .doesNotContain("<dd></dd>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void writesAPageForAsFewIntervalsAsThereAre(int intervals) throws IOException {
        assertThat(HtmlReport.of(SampleAssessment.withIntervals(intervals), "headroom run"))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void writesAPageForARunThatDidNothing() throws IOException {
        RunResult run = SampleAssessment.withIntervals(1).run();
        RunResult nothing =
                new RunResult(run.scenario(), run.simulated(), run.interval(), 1, List.of(), List.of(), List.of());
        Assessment sample = SampleAssessment.withIntervals(1);
        assertThat(HtmlReport.of(new Assessment(nothing, sample.bill(), List.of()), ""))
                .contains("Nothing to report");
    }

    @Test
    void marksAnAssumptionThatTheScenarioChanged() throws IOException {
        String page = HtmlReport.of(SampleAssessment.withIntervals(2), "headroom run");
        assertThat(page).contains(">2.9ms<", ">3ms (default 2ms)<").containsOnlyOnce("(default ");
    }
}

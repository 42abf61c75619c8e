package dev.headroom.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.headroom.app.report.SampleAssessment;
import dev.headroom.app.report.SampleResource;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Assessment;
import dev.headroom.result.HotKey;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ChartSvgTest {
    private static final int MOST_CHARACTERS = 200_000;

    static Stream<Arguments> charts() {
        return IntStream.of(0, 1, 2, 300, 20_000).boxed().flatMap(ChartSvgTest::chartsOf);
    }

    private static Stream<Arguments> chartsOf(int intervals) {
        Assessment assessment = SampleAssessment.withIntervals(intervals);
        RunResult run = assessment.run();
        TimeScale time = TimeScale.of(run);
        ResourceResult resource = run.tables().get(0).resources().get(0);
        ResourceResult many = new SampleResource(intervals).of("Wide", Optional.empty(), 150, 9_000, 3_000, 4_000);
        return Stream.of(
                        new ThroughputChart(resource, Side.READS, time),
                        new ThroughputChart(resource, Side.WRITES, time),
                        new BurstChart(resource, time),
                        new HeatMap(run.scenario(), resource, time),
                        new HeatMap(run.scenario(), many, time),
                        new DaxChart(
                                "Products",
                                "Item cache",
                                run.tables().get(1).dax().orElseThrow().itemCache(),
                                time),
                        new DaxLoadChart("Products", run.tables().get(1).dax().orElseThrow(), time),
                        new HotKeysChart("Most accessed", resource.mostAccessed(), false),
                        new HotKeysChart("Most throttled", List.of(), true),
                        new LatencyChart(run.workloads()),
                        new LatencyChart(List.of()),
                        new CostChart(assessment.bill()),
                        new CostChart(new Bill("us-east-1", List.of())))
                .map(chart -> Arguments.of(intervals, chart.getClass().getSimpleName(), chart));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("charts")
    void rendersWellFormedSvgOfModestSize(int intervals, String kind, ChartSvg chart) {
        String svg = chart.toSvg("c1");
        assertThat(svg).contains("role=\"img\"").contains("aria-label=\"").hasSizeLessThan(MOST_CHARACTERS);
        assertThat(svg).doesNotContain("NaN");
        assertWellFormed(svg);
    }

    @Test
    void givesTheSameBytesAgain() {
        RunResult run = SampleAssessment.withIntervals(50).run();
        ChartSvg chart = new ThroughputChart(run.tables().get(0).resources().get(0), Side.WRITES, TimeScale.of(run));
        assertThat(chart.toSvg("a")).isEqualTo(chart.toSvg("a"));
    }

    @Test
    void givesIdsThatNoOtherChartOfThePageHas() {
        RunResult run = SampleAssessment.withIntervals(50).run();
        String svg = new BurstChart(run.tables().get(0).resources().get(0), TimeScale.of(run)).toSvg("own");
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(svg).results().map(id -> id.group(1)))
                .contains("own")
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("own"));
    }

    @Test
    void leavesTextsAsTexts() {
        RunResult run = SampleAssessment.withIntervals(50).run();
        String svg = new BurstChart(run.tables().get(0).resources().get(0), TimeScale.of(run)).toSvg("t");
        assertThat(svg).contains(">reads</text").contains(">units banked</text").contains("sans-serif");
    }

    @Test
    void escapesKeysThatLookLikeMarkup() {
        String svg = new HotKeysChart("Keys", List.of(new HotKey("<script>&\"'\u0001", 3, 0.5)), false).toSvg("k");
        assertThat(svg).doesNotContain("<script>").contains("&lt;script&gt;");
        assertWellFormed(svg);
    }

    @Test
    void saysNothingOfFontsWhereThereAreSome() {
        assertThatCode(ChartFonts::require).doesNotThrowAnyException();
    }

    private static void assertWellFormed(String svg) {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg))))
                .doesNotThrowAnyException();
    }
}

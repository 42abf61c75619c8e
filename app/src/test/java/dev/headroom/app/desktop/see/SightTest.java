package dev.headroom.app.desktop.see;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.see.chart.Picture;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.findings.FindingRules;
import dev.headroom.result.ResourceResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SightTest {
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    private final Sight sight = HotRun.sight();

    @Test
    void looksAtWhatThrottlesMostUnlessSomethingElseIsChosen() {
        assertThat(sight.resource().map(ResourceResult::label)).contains("Products");
        assertThat(Sight.of(HotRun.snapshot(), Optional.of("Quiet")).resource().map(ResourceResult::label))
                .contains("Quiet");
        assertThat(Sight.of(HotRun.snapshot(), Optional.of("gone")).resource().map(ResourceResult::label))
                .contains("Products");
    }

    @Test
    void saysWhyAViewHasNothingToShow() {
        assertThat(Availability.reason(View.HEAT, sight, TEXTS)).isEmpty();
        assertThat(Availability.reason(View.KEYS, sight, TEXTS)).isEmpty();
        assertThat(Availability.reason(View.DAX, sight, TEXTS)).contains("see.nothing.dax");
        assertThat(Availability.reason(View.SCALING, sight, TEXTS)).contains("see.nothing.scaling");
        assertThat(Availability.reason(View.THROTTLES, Sight.of(HotRun.snapshot(), Optional.of("Quiet")), TEXTS))
                .contains("see.nothing.throttles");
    }

    @Test
    void hasWordsForEveryViewAndReason() {
        var texts = new dev.headroom.app.desktop.text.Texts(Locale.ENGLISH);
        for (View view : View.values()) {
            assertThat(texts.get("see.view." + view.id())).isNotEmpty();
            assertThat(texts.get("see.view." + view.id() + ".tip")).isNotEmpty();
            if (view != View.OVERVIEW && view != View.WHY) {
                assertThat(texts.get("see.nothing." + view.id())).isNotEmpty();
            }
        }
    }

    @Test
    void showsSixChartsAtAGlanceEachWithATableAndADescription() {
        List<ChartSpec> charts = new Charts(TEXTS).of(View.OVERVIEW, sight);
        assertThat(charts).hasSizeBetween(4, 6);
        for (ChartSpec chart : charts) {
            Picture picture = chart.picture().get();
            assertThat(picture.title()).isNotEmpty();
            assertThat(picture.description()).endsWith(".");
            assertThat(picture.table().rows()).isPositive();
            assertThat(picture.table().row(0)).hasSameSizeAs(picture.table().columns());
        }
    }

    @Test
    void stacksThrottlesByReasonOverTime() {
        Picture picture =
                new Charts(TEXTS).of(View.THROTTLES, sight).get(0).picture().get();
        assertThat(picture.table().columns().get(1).name()).isEqualTo("writes beyond what one partition gives");
        double events = 0;
        for (int row = 0; row < picture.table().rows(); row++) {
            events += Double.parseDouble(picture.table().row(row).get(1));
        }
        assertThat((long) events).isEqualTo(Sight.throttled(HotRun.products()));
    }

    @Test
    void knowsWhereEveryRuleCanBeSeen() {
        assertThat(FindingRules.names())
                .filteredOn(rule -> RuleEvidence.of(rule) == View.OVERVIEW)
                .containsExactly("healthy");
        assertThat(RuleEvidence.of("hot-key")).isEqualTo(View.KEYS);
    }

    @Test
    void findsTheNodeOfAFinding() {
        assertThat(FindingNode.of("Products", sight.scenario())).isEqualTo("tables.Products");
        assertThat(FindingNode.of("Products/byStatus", sight.scenario()))
                .isEqualTo("tables.Products.globalIndexes.byStatus");
        assertThat(FindingNode.of("Products@eu-west-1", sight.scenario())).isEqualTo("tables.Products");
        assertThat(FindingNode.of("buy", sight.scenario())).isEqualTo("workloads.buy");
    }

    @Test
    void tellsTheFiguresThatPeopleLookForFirst() {
        assertThat(Tile.of(sight))
                .extracting(Tile::id)
                .containsExactly("requests", "throttled", "p99", "cost", "partitions", "key");
        assertThat(Tile.of(sight).get(5).note()).isEqualTo("p-0");
    }
}

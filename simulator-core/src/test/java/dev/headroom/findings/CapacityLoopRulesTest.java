package dev.headroom.findings;

import static dev.headroom.capacity.ThrottlingReason.TABLE_READ_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.capacity.HeatStuck.Cause;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.BillingSwitches;
import dev.headroom.result.BillingSwitches.Switch;
import dev.headroom.result.LoopResult;
import dev.headroom.result.RefusedDecreases;
import dev.headroom.result.RefusedDecreases.Refused;
import dev.headroom.result.RunResults;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.ScalingActivity.Kind;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.SplitForHeatResult.Split;
import dev.headroom.result.SplitForHeatResult.Stuck;
import dev.headroom.scenario.BillingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Splits for heat, maxima and quotas: what bounds capacity, or moves it, besides what was provisioned. */
class CapacityLoopRulesTest {
    private static final Split SPLIT = new Split(TimeSpan.parse("8m"), 2, 4, "key-7", 0.9, TimeSpan.ZERO);

    /** 1,500 writes a second were asked for; twice that is what to warm up to. */
    @Test
    void tellsOfThrottlingThatASplitEnded() {
        Finding finding = FoundBy.only(new SplitForHeatRule(), hot(600, List.of(SPLIT), List.of()));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.headline()).isEqualTo("Orders throttled until its busy partitions were split.");
        assertThat(finding.evidence())
                .startsWith("1 split for heat, at 8m: partition 2 at key-7 (90% of its ceilings used).")
                .contains("600 writes refused");
        assertThat(finding.remedy()).contains("3,000 write units/s");
    }

    @Test
    void namesThreeSplitsOfMany() {
        Finding finding =
                FoundBy.only(new SplitForHeatRule(), hot(600, List.of(SPLIT, SPLIT, SPLIT, SPLIT), List.of()));

        assertThat(finding.evidence())
                .startsWith("4 splits for heat, from 8m to 8m: ")
                .contains(" and others.");
    }

    @Test
    void saysNothingOfSplitsThatCameBeforeAnyThrottling() {
        assertThat(FoundBy.rule(new SplitForHeatRule(), hot(0, List.of(SPLIT), List.of())))
                .isEmpty();
        assertThat(FoundBy.rule(new SplitForHeatRule(), hot(600, List.of(), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_ITEM, an item is not divided, Divide the item",
        "LOCAL_INDEX, keeps its collections whole, Use a global index in place of the local one",
        "SEQUENTIAL, moves along the sort key, Divide the partition key by suffixes"
    })
    void tellsWhyAPartitionCannotBeSplit(Cause cause, String why, String remedy) {
        Stuck stuck = new Stuck(3, cause, "key-1", 1, TimeSpan.parse("2m"));
        Finding finding = FoundBy.only(new UnsplittablePartitionRule(), hot(600, List.of(), List.of(stuck, stuck)));

        assertThat(finding.resource()).isEqualTo("Orders");
        assertThat(finding.evidence())
                .contains("Partition 3 has used up to 100% of its ceilings, from 2m on, most of it for 'key-1'")
                .contains(why)
                .contains("So have 1 others");
        assertThat(finding.remedy()).startsWith(remedy);
    }

    @Test
    void saysNothingOfAHotPartitionThatDoesNotThrottle() {
        Stuck stuck = new Stuck(3, Cause.ONE_ITEM, "key-1", 0.6, TimeSpan.ZERO);
        assertThat(FoundBy.rule(new UnsplittablePartitionRule(), hot(0, List.of(), List.of(stuck))))
                .isEmpty();
    }

    @Test
    void findsTheMaximumThatHoldsReadsBack() {
        RunResults run = RunResults.lasting("10m", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        4_000,
                        table -> table.itself(t -> t.reads(r -> r.consumed(100).throttled(200))
                                .events(TABLE_READ_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED, 120_000)));
        Finding finding = FoundBy.only(new OnDemandMaximumRule(), run);

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.headline()).isEqualTo("The on-demand maximum of Orders holds back reads.");
        assertThat(finding.evidence()).contains("120,000 reads refused").contains("300 read units/s");
        assertThat(finding.remedy()).contains("raise it to 300 read units/s");
    }

    /** It stood at 100 WCU and wanted 200; the hour's 140 want 200 at 70 %, too: 100 more cost 100 × $0.4745. */
    @Test
    void findsAutoScalingHeldAtItsMaximum() {
        RunResults run = scaled(
                140,
                new ScalingActivity(TimeSpan.parse("4m"), Optional.empty(), Kind.AT_MAXIMUM, 100, 100, 200, "why"));
        Finding finding = FoundBy.only(new AutoScalingMaximumRule(), run);

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.headline()).isEqualTo("Auto scaling of Orders is held at its maximum of 100 WCU.");
        assertThat(finding.evidence()).contains("From 4m on it wanted more: why.");
        assertThat(finding.remedy()).contains("to 200 WCU: +$47.45/month");
    }

    @Test
    void findsNothingWhereScalingWentOn() {
        RunResults run = scaled(
                140,
                new ScalingActivity(
                        TimeSpan.parse("4m"), Optional.of(TimeSpan.parse("5m")), Kind.SCALE_OUT, 100, 200, 200, "why"));
        assertThat(FoundBy.rule(new AutoScalingMaximumRule(), run)).isEmpty();
    }

    /** 400 WCU too many for the last half of an hour: 400 × 0.5 × $0.00065. */
    @Test
    void pricesTheCapacityThatCouldNotBeLowered() {
        ScalingActivity refused = new ScalingActivity(
                TimeSpan.parse("30m"), Optional.empty(), Kind.DECREASE_REFUSED, 500, 100, 100, "why");
        Finding finding = FoundBy.only(new DecreaseQuotaRule(), scaled(0, refused));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.evidence()).contains("refused once").contains("for 30m in all, which costs $0.13");
    }

    @Test
    void tellsOfADecreaseThatSomebodyCalledForInVain() {
        Refused refused = new Refused(
                TimeSpan.parse("40m"), Optional.of("byStatus"), 1_000, 50, 100, 50, "Subscriber limit exceeded");
        Finding finding = FoundBy.only(new DecreaseQuotaRule(), with(new RefusedDecreases(List.of(refused))));

        assertThat(finding.resource()).isEqualTo("Orders/byStatus");
        assertThat(finding.headline()).contains("at 40m was refused");
        assertThat(finding.evidence()).contains("stayed at 1,000 RCU and 50 WCU instead of 100 and 50");
    }

    /** An hour of 10 writes a second: 10 × 2,628,000 s × $0.625 per million. */
    @Test
    void tellsOfASwitchOfBillingModeThatWasRefused() {
        Switch through =
                new Switch(TimeSpan.ZERO, Optional.of(TimeSpan.parse("5m")), BillingMode.ON_DEMAND, Optional.empty());
        Switch refused = new Switch(
                TimeSpan.parse("40m"),
                Optional.empty(),
                BillingMode.ON_DEMAND,
                Optional.of("Subscriber limit exceeded"));
        Finding finding =
                FoundBy.only(new ModeSwitchQuotaRule(), with(new BillingSwitches(List.of(through, refused, refused))));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.headline())
                .isEqualTo("The switch of Orders to on demand at 40m was refused, and it kept the mode that it had.");
        assertThat(finding.evidence())
                .isEqualTo("2 switches were refused in all; the first answer was: Subscriber limit exceeded.");
        assertThat(finding.remedy()).contains("each takes 5m").contains("$16.43/month");
        assertThat(FoundBy.rule(new ModeSwitchQuotaRule(), with(new BillingSwitches(List.of(through)))))
                .isEmpty();
    }

    private static RunResults hot(long events, List<Split> splits, List<Stuck> stuck) {
        double refused = events == 0 ? 0 : 500;
        return RunResults.lasting("10m", "1m").onDemand("Orders", 12_000, 4_000, table -> table.itself(
                        t -> t.writes(w -> w.consumed(1_000).throttled(refused))
                                .events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, events))
                .loop(new SplitForHeatResult(Optional.empty(), splits, stuck)));
    }

    /** Writes of a table with 100 WCU, scaled to 70 %, of which all beyond 100 a second is refused. */
    private static RunResults scaled(double demand, ScalingActivity activity) {
        AutoScalingResult scaling = new AutoScalingResult(
                "Orders", Optional.empty(), true, Share.parse("70%"), List.of(), List.of(), List.of(activity));
        return RunResults.lasting("1h", "1m").provisioned("Orders", 10, 100, table -> table.itself(
                        t -> t.writes(w -> w.consumed(Math.min(100, demand)).throttled(Math.max(0, demand - 100)))
                                .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, demand > 100 ? 144_000 : 0))
                .loop(scaling));
    }

    private static RunResults with(LoopResult loop) {
        return RunResults.lasting("1h", "1m")
                .provisioned("Orders", 10, 100, table -> table.itself(t -> t.writes(w -> w.consumed(10)))
                        .loop(loop));
    }
}

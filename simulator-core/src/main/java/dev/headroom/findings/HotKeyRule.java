package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One key that asks for more than its partition can give, or is about to (facts §3.1, §3.7): no capacity bought for the
 * table can help it. Writes of an index are left to {@link IndexBackPressureRule}.
 */
final class HotKeyRule implements FindingRule {
    /** From this share of all throttled operations on, one key is taken to be the cause. */
    private static final double CONCENTRATED = 0.25;

    /** From this share of its partition's ceiling on, a key leaves its neighbours no room, and deserves at least a warning. */
    private static final double NEAR = 0.8;

    /**
     * The share of a partition's ceiling that one suffix should take. Suffixed keys are hashed like any others, so several
     * meet on one partition: a tenth leaves room for that (our rule of thumb).
     */
    private static final double ONE_SUFFIX = 0.1;

    @Override
    public String name() {
        return "hot-key";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run).filter(side -> !side.isIndexWrite()).flatMap(side -> find(side).stream());
    }

    private Optional<Finding> find(Side side) {
        Optional<KeyHeat> key = KeyHeat.of(side);
        Optional<PartitionHeat> throttling = PartitionHeat.of(side);
        if (throttling.isPresent()) {
            return key.filter(HotKeyRule::isTheCause).map(heat -> throttled(heat, throttling.get()));
        }
        boolean onePartitionIsTheTable =
                side.classic() && side.resource().partitions().size() <= 1;
        boolean quiet = side.events() == 0 && !onePartitionIsTheTable;
        return key.filter(heat -> quiet && heat.peakDemand() >= NEAR * side.partitionCeiling())
                .map(this::near);
    }

    private static boolean isTheCause(KeyHeat heat) {
        return heat.throttledShare() >= CONCENTRATED
                || heat.peakDemand() >= NEAR * heat.side().partitionCeiling();
    }

    private Finding throttled(KeyHeat heat, PartitionHeat throttling) {
        Side side = heat.side();
        String word = side.direction().word();
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                "Key '" + heat.key() + "' is too hot: its partition of " + side.label() + " throttles " + word + "s.",
                "It takes " + Figures.percent(heat.throttledShare()) + " of the throttled and "
                        + Figures.percent(heat.accessedShare()) + " of the served load; " + asks(heat) + ". "
                        + Figures.count(throttling.events(), word) + " were refused.",
                remedy(heat));
    }

    private Finding near(KeyHeat heat) {
        Side side = heat.side();
        return new Finding(
                name(),
                Severity.WARNING,
                side.label(),
                "Key '" + heat.key() + "' "
                        + (heat.peakDemand() < side.partitionCeiling()
                                ? "comes near what one partition of " + side.label() + " can give."
                                : "lives on the burst of its partition of " + side.label() + "."),
                "It takes " + Figures.percent(heat.accessedShare()) + " of the load; " + asks(heat) + ".",
                remedy(heat));
    }

    private static String asks(KeyHeat heat) {
        Side side = heat.side();
        long alike = KeyHeat.asking(side, NEAR * side.partitionCeiling());
        return "at the peak it asks for about " + Figures.number(heat.peakDemand()) + " of the "
                + side.perSecond(side.partitionCeiling()) + " that its partition gives to all its keys"
                + (alike > 1 ? ", and it is one of " + alike + " such keys" : "");
    }

    private static String remedy(KeyHeat heat) {
        Side side = heat.side();
        long shards = shards(heat.peakDemand(), side);
        String each = "about " + side.perSecond(heat.peakDemand() / shards);
        if (side.direction() == Direction.READ) {
            String cache = side.table().dax().isPresent()
                    ? "Let its readers go through the table's DAX cluster"
                    : "Cache it (DAX, or in the application)";
            return cache + ", or keep " + shards + " copies under suffixed keys and read one at random: " + each
                    + " each. " + moreCapacity(heat);
        }
        return "Write sharding: spread the key over " + shards + " suffixes, " + each
                + " each, since several will share a partition; reading it whole then takes " + shards + " queries. "
                + moreCapacity(heat);
    }

    private static String moreCapacity(KeyHeat heat) {
        Side side = heat.side();
        if (!side.classic() || side.onDemand()) {
            return "More capacity for the table does not help.";
        }
        long needed = TargetUtilisation.whole(
                heat.peakDemand() * side.resource().partitions().size());
        return "To serve it by capacity alone, all partitions must grow with its own: " + side.units(needed) + ", "
                + side.monthlyChange(needed - side.capacityAtEnd()) + ".";
    }

    /** How many suffixes spread so much; at least two. */
    static long shards(double unitsPerSecond, Side side) {
        return Math.max(2, TargetUtilisation.whole(unitsPerSecond / (ONE_SUFFIX * side.partitionCeiling())));
    }
}

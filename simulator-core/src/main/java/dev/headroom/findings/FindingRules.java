package dev.headroom.findings;

import java.util.List;
import java.util.stream.Collectors;

/** Every rule, in the order in which findings of equal severity are told: causes first, then what they cost. */
public final class FindingRules {
    static final List<FindingRule> ALL = List.of(
            new HotKeyRule(),
            new SequentialKeyRule(),
            new HotPartitionRule(),
            new UnsplittablePartitionRule(),
            new SplitForHeatRule(),
            new OnDemandMaximumRule(),
            new IndexBackPressureRule(),
            new ScanRule(),
            new UnscaledIndexRule(),
            new AutoScalingMaximumRule(),
            new AutoScalingLagRule(),
            new UnderProvisionedRule(),
            new OnDemandGrowthRule(),
            new LostUpdatesRule(),
            new ReplicaLagRule(),
            new RegionFailureRule(),
            new FaultRule(),
            new TimeoutRule(),
            new TailLatencyRule(),
            new RetriesExhaustedRule(),
            new BlockedShardRule(),
            new SlowConsumerRule(),
            new LostRecordsRule(),
            new StreamReadersRule(),
            new KinesisRule(),
            new DaxFailureRule(),
            new DaxOverloadRule(),
            new DaxStaleRule(),
            new DaxBypassRule(),
            new DaxHitRateRule(),
            new DaxCostRule(),
            new ExpiredReadsRule(),
            new NoTimeToLiveRule(),
            new TimeToLiveStreamRule(),
            new DataOperationsRule(),
            new DaxRule(),
            new DecreaseQuotaRule(),
            new ModeSwitchQuotaRule(),
            new ItemSizeRule(),
            new BillingModeRule(),
            new OverProvisionedRule(),
            new ReplicaCostRule(),
            new HealthyRule());

    private FindingRules() {}

    /** The names of all rules, in their order. */
    public static List<String> names() {
        return ALL.stream().map(FindingRule::name).collect(Collectors.toUnmodifiableList());
    }
}

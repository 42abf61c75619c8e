package dev.headroom.app.desktop.see;

/** Where that can be seen which a rule found. */
public final class RuleEvidence {
    private RuleEvidence() {}

    /** The view of a rule, by its name. */
    public static View of(String rule) {
        return switch (rule) {
            case "hot-key" -> View.KEYS;
            case "sequential-key", "hot-partition" -> View.HEAT;
            case "unsplittable-partition", "split-for-heat" -> View.RING;
            case "on-demand-maximum", "retries-exhausted" -> View.THROTTLES;
            case "gsi-back-pressure" -> View.INDEX;
            case "scan-eats-capacity",
                    "under-provisioned",
                    "on-demand-growth",
                    "dax-helps",
                    "decrease-quota",
                    "mode-switch-quota",
                    "over-provisioned" -> View.THROUGHPUT;
            case "auto-scaling-index", "auto-scaling-maximum", "auto-scaling-lag" -> View.SCALING;
            case "lost-updates", "replica-lag", "region-failure" -> View.REPLICATION;
            case "fault" -> View.AVAILABILITY;
            case "timeouts", "tail-latency" -> View.LATENCY;
            case "stream-shard-blocked",
                    "stream-consumer-slow",
                    "stream-records-lost",
                    "stream-readers",
                    "kinesis-stream",
                    "time-to-live-floods-stream" -> View.STREAM;
            case "dax-node-failure",
                    "dax-overloaded",
                    "dax-stale-reads",
                    "dax-bypassed",
                    "dax-low-hit-rate",
                    "dax-costs-more" -> View.DAX;
            case "time-to-live-expired-reads", "no-time-to-live" -> View.STORAGE;
            case "backup-and-restore", "item-size-over-boundary", "wrong-billing-mode", "region-cost" -> View.BILL;
            default -> View.OVERVIEW;
        };
    }
}

package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.WriteSharding.Suffix;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A release of the application that spreads each partition key over another number of shards (facts §3). */
@Kind(
        value = "change-sharding",
        describedAs =
                "The application: spread each partition key over another number of write shards, or over none. What"
                        + " was written before stays where it is, and is found again only under a shard that is still read.")
public record ChangeSharding(
        @Setting("When the application begins to.") TimeSpan at,
        @Setting("The workload.") String workload,

        @Setting(value = "How many shards from now on; 1 for none.", min = 1, max = 10_000)
        int shards,

        @Setting("How the suffix is found; without it, as before, and random where there were no shards.")
        Optional<Suffix> suffix)
        implements WorkloadChange {
    /** The sharding from now on; empty for none. */
    public Optional<WriteSharding> after(Optional<Suffix> before) {
        return shards == 1
                ? Optional.empty()
                : Optional.of(new WriteSharding(suffix.or(() -> before).orElse(Suffix.RANDOM), shards));
    }
}

package dev.headroom.findings;

import dev.headroom.result.HotKey;
import dev.headroom.result.ResourceResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key that asks most of one side, and how much.
 *
 * @param side where
 * @param key its value
 * @param throttledShare its share of throttled operations, 0 to 1
 * @param accessedShare its share of consumption, 0 to 1
 * @param peakDemand about how many units per second it asked for in the busiest interval, retries left out
 */
record KeyHeat(Side side, String key, double throttledShare, double accessedShare, double peakDemand) {
    /** The key throttled most where something was throttled, otherwise the one accessed most; empty where none is known. */
    static Optional<KeyHeat> of(Side side) {
        return all(side).findFirst();
    }

    /** How many of the known keys ask for at least so many units per second. */
    static long asking(Side side, double unitsPerSecond) {
        return all(side).filter(key -> key.peakDemand() >= unitsPerSecond).count();
    }

    private static Stream<KeyHeat> all(Side side) {
        ResourceResult resource = side.resource();
        boolean throttled = side.throughput().throttleEvents() > 0
                && !resource.mostThrottled().isEmpty();
        List<HotKey> keys = throttled ? resource.mostThrottled() : resource.mostAccessed();
        return keys.stream().map(key -> of(side, key.key()));
    }

    private static KeyHeat of(Side side, String key) {
        double throttled = share(side.resource().mostThrottled(), key);
        double accessed = share(side.resource().mostAccessed(), key);
        double offered = side.throughput().offeredUnits();
        double asked = accessed * side.throughput().consumedUnits()
                + throttled * side.throughput().throttledUnits();
        return new KeyHeat(side, key, throttled, accessed, offered == 0 ? 0 : asked / offered * side.peakDemand());
    }

    private static double share(List<HotKey> keys, String key) {
        return keys.stream()
                .filter(candidate -> candidate.key().equals(key))
                .mapToDouble(HotKey::share)
                .findFirst()
                .orElse(0);
    }
}

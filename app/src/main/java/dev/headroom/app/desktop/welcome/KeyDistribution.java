package dev.headroom.app.desktop.welcome;

import java.util.Locale;

/** Which keys are asked for how often, in the words of YCSB. */
public enum KeyDistribution {
    UNIFORM,
    ZIPFIAN,
    HOTSPOT,
    LATEST;

    /** As a scenario says it. */
    String keys(long count) {
        return switch (this) {
            case UNIFORM -> "{type: uniform, count: " + count + "}";
            case ZIPFIAN -> "{type: zipf, count: " + count + ", exponent: 0.99}";
            case HOTSPOT ->
                "{type: hot-set, count: " + count + ", hotKeys: " + Math.max(1, count / 1_000) + ", hotShare: 80%}";
            case LATEST -> "{type: latest}";
        };
    }

    /** Names it in the bundle. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

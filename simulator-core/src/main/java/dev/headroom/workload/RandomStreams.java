package dev.headroom.workload;

import java.util.SplittableRandom;

/**
 * One seed, and from it a random stream for every purpose, such as {@code workload/browse/keys}. A stream follows from
 * the seed and its name alone, so that one more workload disturbs no other and two configurations meet the same
 * traffic.
 */
public final class RandomStreams {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private final long seed;
    private final String scope;

    public RandomStreams(long seed) {
        this(seed, "");
    }

    private RandomStreams(long seed, String scope) {
        this.seed = seed;
        this.scope = scope;
    }

    /** The streams whose names begin with this one and a slash. */
    public RandomStreams within(String name) {
        return new RandomStreams(seed, scope + name + "/");
    }

    /** The stream of that name, from its beginning: asking twice gives the same numbers twice. */
    public SplittableRandom named(String purpose) {
        long start = mixed(mixed(seed + GOLDEN_GAMMA) ^ hashOf(scope + purpose));
        return new SplittableRandom(start).split(); // split also gives the stream an increment of its own
    }

    /** FNV-1a over UTF-16 units: the same on every machine, unlike an identity hash. */
    private static long hashOf(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input reaches every bit of the output.
     */
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

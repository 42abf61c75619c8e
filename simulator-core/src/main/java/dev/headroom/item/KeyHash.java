package dev.headroom.item;

/**
 * The hash that places a partition key in the key range, an unsigned 64-bit number. The service's own function is not
 * published; any that scatters well gives the same loads, so this is FNV-1a over the characters with splitmix64's finaliser.
 */
public final class KeyHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private KeyHash() {}

    /** The place of a partition key; equal keys have equal places. */
    public static long of(AttributeValue key) {
        String text = key.toString();
        long hash = OFFSET ^ key.typeName().charAt(0);
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** The finaliser of splitmix64: spreads every bit over all. */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A place as a share of the whole range, 0 to 1. */
    public static double asShare(long hash) {
        return (hash >>> 11) * 0x1.0p-53;
    }
}

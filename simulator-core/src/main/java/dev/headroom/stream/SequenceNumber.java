package dev.headroom.stream;

import dev.headroom.item.KeyHash;

/**
 * A place in a shard: a count that grows with every record and, behind it, twenty digits that look like chance. So are
 * the service's: {@code 1600002482544056241863}, 21 digits and more, growing within a shard and not comparable between
 * shards (facts §8.2).
 *
 * @param count 1 or more
 * @param mark zero to {@link #MARKS} - 1; tells apart equal counts of different shards
 */
public record SequenceNumber(long count, long mark) implements Comparable<SequenceNumber> {
    /** Marks seen on the service are below this. */
    static final long MARKS = 4_000_000_000_000_000L;

    private static final int MARK_DIGITS = 20;
    private static final int LONGEST_COUNT = 18;
    private static final String ZEROS = "0".repeat(MARK_DIGITS);

    /** The number with a count in a shard. */
    static SequenceNumber of(long shardSeed, long count) {
        return new SequenceNumber(count, Long.remainderUnsigned(KeyHash.mix(shardSeed + count), MARKS));
    }

    /** The count that a text begins with, or -1 where it cannot be a sequence number. */
    static long countIn(String text) {
        int digits = text.length() - MARK_DIGITS;
        if (digits < 1 || digits > LONGEST_COUNT || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Long.parseLong(text.substring(0, digits));
    }

    /** 32 hexadecimal digits that no other record has: the record's {@code eventID}. */
    String eventId() {
        long first = KeyHash.mix(mark ^ Long.rotateLeft(count, 40));
        return hex(first) + hex(KeyHash.mix(first + count));
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value);
        return "0".repeat(Long.BYTES * 2 - digits.length()) + digits;
    }

    /** By age within one shard. */
    @Override
    public int compareTo(SequenceNumber other) {
        return count == other.count ? Long.compare(mark, other.mark) : Long.compare(count, other.count);
    }

    @Override
    public String toString() {
        String digits = Long.toString(mark);
        return count + ZEROS.substring(digits.length()) + digits;
    }
}

package dev.headroom.stream;

import dev.headroom.item.KeyHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a shard as clients hold it: the stream's ARN, {@code |1|} and opaque Base64 as the service's have, with a
 * check that tells when anything was changed.
 *
 * @param position the count of the first record that is wanted
 * @param issuedAt milliseconds since 1970
 */
record ShardIterator(String streamArn, String shardId, long position, long issuedAt) {
    /** How long an iterator can be used: 15 minutes (facts §8.2). */
    static final long LIFETIME_MILLIS = 15 * 60 * 1_000;

    private static final String SEPARATOR = "|1|";
    private static final long VERSION = 1;
    private static final int NUMBERS = 4 * Long.BYTES;

    /** The stream that an iterator reads, as it says itself; null where it is none. */
    static String streamArnOf(String text) {
        int end = text.lastIndexOf(SEPARATOR);
        return end < 0 ? null : text.substring(0, end);
    }

    String encode() {
        byte[] id = shardId.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(NUMBERS + id.length);
        bytes.putLong(VERSION)
                .putLong(check())
                .putLong(position)
                .putLong(issuedAt)
                .put(id);
        return streamArn + SEPARATOR + Base64.getEncoder().encodeToString(bytes.array());
    }

    static ShardIterator decode(String text) {
        String arn = streamArnOf(text);
        if (arn == null) {
            throw StreamException.invalidIterator();
        }
        ByteBuffer bytes = bytesOf(text.substring(arn.length() + SEPARATOR.length()));
        if (bytes.remaining() < NUMBERS || bytes.getLong() != VERSION) {
            throw StreamException.invalidIterator();
        }
        long check = bytes.getLong();
        long position = bytes.getLong();
        long issuedAt = bytes.getLong();
        String shardId = StandardCharsets.UTF_8.decode(bytes).toString();
        ShardIterator iterator = new ShardIterator(arn, shardId, position, issuedAt);
        if (iterator.check() != check) {
            throw StreamException.invalidIterator();
        }
        return iterator;
    }

    private static ByteBuffer bytesOf(String base64) {
        try {
            return ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            throw StreamException.invalidIterator();
        }
    }

    boolean isExpired(long now) {
        return now - issuedAt > LIFETIME_MILLIS;
    }

    private long check() {
        long check = KeyHash.mix(position) ^ KeyHash.mix(~issuedAt);
        for (byte b : (streamArn + SEPARATOR + shardId).getBytes(StandardCharsets.UTF_8)) {
            check = KeyHash.mix(check + b);
        }
        return check;
    }
}

package dev.headroom.ttl;

/**
 * That items expire by one of their attributes: a number, the second since 1970 after which the item may be deleted
 * (facts §8.5).
 */
public record TimeToLive(String attributeName) {
    /**
     * What has expired at a time.
     *
     * @param delayMillis how long ago at the least; zero for all that has
     */
    public Expiry expiryAt(long now, long delayMillis) {
        return Expiry.of(attributeName, now, delayMillis);
    }
}

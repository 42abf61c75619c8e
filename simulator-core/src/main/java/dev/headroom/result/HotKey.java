package dev.headroom.result;

/**
 * A partition key that a streaming sketch found to be frequent.
 *
 * @param key its value
 * @param weight for accessed keys 3 × WCU + RCU consumed, for throttled keys throttle events: the sketch's estimate, never too low
 * @param share its part of all weight, 0 to 1
 */
public record HotKey(String key, double weight, double share) {}

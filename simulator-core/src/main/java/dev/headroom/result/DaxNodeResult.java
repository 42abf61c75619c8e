package dev.headroom.result;

/**
 * What one node of a DAX cluster bore.
 *
 * @param number from 1; 1 is the primary at the start
 * @param throttled requests that it turned away, having too much to do
 * @param load normalised requests per second over time: kilobytes of hits, ten times those of misses and twenty-five times those
 *     of writes
 */
public record DaxNodeResult(int number, long throttled, Series load) {}

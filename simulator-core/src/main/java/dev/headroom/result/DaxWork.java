package dev.headroom.result;

/**
 * What a DAX cluster's work is made of, in kilobytes per second over time; a request counts for one kilobyte at least.
 *
 * @param hits answered from a cache
 * @param misses read from the table, strongly consistent reads included
 * @param writes written through
 */
public record DaxWork(Series hits, Series misses, Series writes) {}

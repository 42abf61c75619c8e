package dev.headroom.result;

/**
 * Reads that were sent a second time because the first took long.
 *
 * @param sent how many
 * @param won those that were answered before the first
 * @param readUnits what they consumed, a part of all that was consumed
 */
public record Hedges(long sent, long won, double readUnits) {
    public static final Hedges NONE = new Hedges(0, 0, 0);
}

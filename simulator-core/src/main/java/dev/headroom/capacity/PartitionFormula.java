package dev.headroom.capacity;

import dev.headroom.scenario.Assumptions;

/** How many partitions throughput and size call for (facts §3.2). */
public record PartitionFormula(long readCeiling, long writeCeiling, long partitionBytes) {

    /** With the ceilings that are assumed. */
    static PartitionFormula of(Assumptions assumptions) {
        return new PartitionFormula(
                assumptions.partitionReadCeiling(),
                assumptions.partitionWriteCeiling(),
                assumptions.partitionSize().bytes());
    }

    /** {@code ceiling(max(RCU/3000 + WCU/1000, size/10 GB))}, at least 1: reads and writes share a partition's budget. */
    public int shared(long readUnits, long writeUnits, long bytes) {
        long numerator = readUnits * writeCeiling + writeUnits * readCeiling;
        long denominator = readCeiling * writeCeiling;
        return Math.max(ceilingOf(numerator, denominator), forSize(bytes));
    }

    /** The same where a partition serves its full ceiling of each, reads and writes independently. */
    public int independent(long readUnits, long writeUnits, long bytes) {
        return Math.max(
                Math.max(ceilingOf(readUnits, readCeiling), ceilingOf(writeUnits, writeCeiling)), forSize(bytes));
    }

    private int forSize(long bytes) {
        return Math.max(1, ceilingOf(bytes, partitionBytes));
    }

    private static int ceilingOf(long numerator, long denominator) {
        return Math.toIntExact((numerator + denominator - 1) / denominator);
    }
}

package dev.headroom.arithmetic;

import dev.headroom.arithmetic.Worked.Step;
import dev.headroom.quantity.DataSize;
import java.math.BigDecimal;
import java.util.List;

/** How many partitions a table is laid out over, by the formula that exams teach (facts §3.2). */
public final class PartitionCount {
    private static final long READ_UNITS = 3_000;
    private static final long WRITE_UNITS = 1_000;
    private static final DataSize LARGEST = DataSize.parse("10GB");

    private PartitionCount() {}

    /** Partitions for so much provisioned capacity and data, and what each of them gets; at least one. */
    public static Worked partitions(long rcu, long wcu, DataSize size) {
        long inThirdsOfWrites = rcu + wcu * (READ_UNITS / WRITE_UNITS);
        long byThroughput = Figures.ceilDiv(inThirdsOfWrites, READ_UNITS);
        long bySize = Figures.ceilDiv(size.bytes(), LARGEST.bytes());
        long partitions = Math.max(1, Math.max(byThroughput, bySize));
        String capacity = Figures.plain(rcu) + " RCU, " + Figures.plain(wcu) + " WCU";
        List<Step> steps = List.of(
                new Step(
                        "by throughput: " + Figures.plain(rcu) + " / 3,000 + " + Figures.plain(wcu) + " / 1,000",
                        Figures.plain(Figures.quotient(inThirdsOfWrites, READ_UNITS))),
                new Step(
                        "by size: " + size + " / 10GB", Figures.plain(Figures.quotient(size.bytes(), LARGEST.bytes()))),
                new Step("the larger of the two, rounded up, at least 1", counted(partitions)),
                new Step("each gets " + Figures.plain(rcu) + " / " + partitions, share(rcu, partitions, "RCU")),
                new Step("each gets " + Figures.plain(wcu) + " / " + partitions, share(wcu, partitions, "WCU")));
        return new Worked(
                "Partitions for " + capacity + " and " + size,
                steps,
                BigDecimal.valueOf(partitions),
                partitions == 1 ? "partition" : "partitions");
    }

    private static String counted(long partitions) {
        return Figures.plain(partitions) + (partitions == 1 ? " partition" : " partitions");
    }

    private static String share(long units, long partitions, String unit) {
        return Figures.plain(Figures.quotient(units, partitions)) + " " + unit;
    }
}

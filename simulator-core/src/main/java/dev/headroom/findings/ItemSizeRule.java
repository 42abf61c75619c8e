package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Items whose average size is just over a multiple of 1 KB (writes) or 4 KB (single reads): each pays for one unit more
 * than slightly smaller items would (facts §1.1).
 */
final class ItemSizeRule implements FindingRule {
    /** How far into the next unit counts as just over the boundary, as a share of the unit. */
    private static final double JUST_OVER = 0.15;

    private static final int WRITE_UNIT = 1024;
    private static final int READ_UNIT = 4096;
    private static final Set<String> SINGLE_READS = Set.of("GetItem", "BatchGetItem");

    @Override
    public String name() {
        return "item-size-over-boundary";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> {
            double readUnits = TableTraffic.of(run, table.name())
                    .units(SINGLE_READS::contains, OperationResult::consumedReadUnits);
            double writeUnits = table.resources().get(0).writes().consumedUnits();
            return Stream.concat(
                    find(side(run, table, Direction.WRITE), WRITE_UNIT, writeUnits).stream(),
                    find(side(run, table, Direction.READ), READ_UNIT, readUnits).stream());
        });
    }

    private static Side side(RunResult run, TableResult table, Direction direction) {
        return new Side(run, table, table.resources().get(0), direction);
    }

    private Optional<Finding> find(Side side, int unitBytes, double consumedUnits) {
        double average = side.table().averageItemBytes();
        long below = (long) Math.floor(average / unitBytes);
        double over = average - below * (double) unitBytes;
        boolean justOver = below >= 1 && over > 0 && over <= JUST_OVER * unitBytes;
        return justOver && consumedUnits > 0
                ? Optional.of(finding(side, unitBytes, below, consumedUnits))
                : Optional.empty();
    }

    private Finding finding(Side side, int unitBytes, long below, double consumedUnits) {
        double average = side.table().averageItemBytes();
        double savedPerSecond =
                consumedUnits / (below + 1) / side.run().simulated().seconds();
        String word = side.direction().word();
        String boundary = Figures.bytes(below * (double) unitBytes);
        return new Finding(
                name(),
                Severity.WARNING,
                side.label(),
                "Items of " + side.label() + " are just over " + boundary + ", so each " + word + " pays for "
                        + Figures.number(below + 1.0) + " steps of " + Figures.bytes(unitBytes) + " instead of "
                        + Figures.number(below) + ".",
                "They average " + Figures.bytes(average) + " (" + Figures.number(average) + " bytes); such " + word
                        + "s consumed " + side.consumed(consumedUnits) + ".",
                "Trim " + Figures.number(Math.ceil(average - below * (double) unitBytes))
                        + " bytes (shorter attribute names, compression) to get to " + boundary + ": "
                        + Figures.percent(1.0 / (below + 1)) + " fewer units, " + side.perSecond(savedPerSecond)
                        + " on average, worth " + Dollars.cents(worth(side, savedPerSecond)) + "/month.");
    }

    private static BigDecimal worth(Side side, double unitsPerSecond) {
        return side.onDemand()
                ? side.direction()
                        .requestPrice(side.prices())
                        .multiply(BigDecimal.valueOf(unitsPerSecond * 3_600 * PriceBook.HOURS_PER_MONTH))
                : side.direction().monthlyPrice(side.prices()).multiply(BigDecimal.valueOf(unitsPerSecond));
    }
}

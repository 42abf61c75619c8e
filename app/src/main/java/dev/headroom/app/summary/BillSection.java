package dev.headroom.app.summary;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The bill for the run and for a month like it, the dearest lines first. */
final class BillSection {
    private static final int MOST_LINES = 6;

    private BillSection() {}

    static List<String> of(Bill bill) {
        TextTable table = TextTable.of("", "", "this run", "a month", "").right(2, 3);
        List<BillLine> dearest = bill.lines().stream()
                .filter(line -> line.monthlyCost().signum() != 0)
                .sorted(Comparator.comparing(BillLine::monthlyCost).reversed())
                .toList();
        dearest.stream().limit(MOST_LINES).forEach(line -> row(table, line));
        List<BillLine> rest = dearest.stream().skip(MOST_LINES).toList();
        if (!rest.isEmpty()) {
            table.row("… " + rest.size() + " more", "", sum(rest, true), sum(rest, false));
        }
        table.row("total", bill.region(), Figures.dollars(bill.runTotal()), Figures.dollars(bill.monthlyTotal()));
        return table.lines();
    }

    private static void row(TextTable table, BillLine line) {
        String monthly = Figures.quantity(line.monthlyUnits());
        table.row(
                line.resource(),
                line.what(),
                Figures.dollars(line.runCost()),
                Figures.dollars(line.monthlyCost()),
                monthly + " × " + Figures.price(line.unitPrice()));
    }

    private static String sum(List<BillLine> lines, boolean run) {
        return Figures.dollars(lines.stream()
                .map(line -> run ? line.runCost() : line.monthlyCost())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

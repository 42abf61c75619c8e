package dev.headroom.app.calc;

import dev.headroom.arithmetic.ReadKind;
import dev.headroom.arithmetic.RequestUnits;
import dev.headroom.arithmetic.RequestUnits.Rounding;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.Rate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headroom calc rcu}. */
@Command(
        name = "rcu",
        description = "Read capacity for items of a size at a rate.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom calc rcu --item 12KB --rate 16/s --consistency eventual",
            "  headroom calc rcu --item 1.5KB --item 6.5KB --consistency strong    a BatchGetItem",
            "  headroom calc rcu --item 2000B --count 8 --query                    a Query"
        })
final class RcuCommand extends Calculation {
    @Mixin
    private ItemSizes items;

    @Option(
            names = "--rate",
            defaultValue = "1/s",
            paramLabel = "RATE",
            description = "Requests per s, m, h or d (default: ${DEFAULT-VALUE}).")
    private Rate rate;

    @Mixin
    private Consistency consistency;

    @Option(names = "--query", description = "Query or Scan: sizes are added up, then rounded once.")
    private boolean query;

    @Override
    Worked work() {
        mustBeCountable(items);
        if (!query) {
            mustBeItems(items.all());
        }
        ReadKind kind = consistency.kind();
        return RequestUnits.rcu(items.all(), query ? Rounding.ONCE : Rounding.EACH_ITEM, rate, kind);
    }
}

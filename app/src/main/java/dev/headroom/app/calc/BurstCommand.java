package dev.headroom.app.calc;

import dev.headroom.arithmetic.BurstBank;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.Rate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headroom calc burst}. */
@Command(
        name = "burst",
        description = "What 300 idle seconds bank, and how long that feeds an overload.",
        footerHeading = "%n@|bold Example|@%n",
        footer = "  headroom calc burst --capacity 150 --rate 200/s")
final class BurstCommand extends Calculation {
    @Option(names = "--capacity", required = true, paramLabel = "N", description = "Provisioned RCU or WCU.")
    private long capacity;

    @Option(
            names = "--rate",
            paramLabel = "RATE",
            description = "Units asked for, such as 200/s; without it, the bank alone.")
    private Rate rate;

    @Override
    Worked work() {
        return BurstBank.burst(capacity, Optional.ofNullable(rate));
    }
}

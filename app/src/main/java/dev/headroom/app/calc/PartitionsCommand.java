package dev.headroom.app.calc;

import dev.headroom.arithmetic.PartitionCount;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.DataSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headroom calc partitions}. */
@Command(
        name = "partitions",
        description = "Partitions by the classic formula, and what each of them gets.",
        footerHeading = "%n@|bold Example|@%n",
        footer = "  headroom calc partitions --rcu 5000 --wcu 2000 --size 25GB")
final class PartitionsCommand extends Calculation {
    @Option(
            names = "--rcu",
            defaultValue = "0",
            paramLabel = "N",
            description = "Provisioned RCU (default: ${DEFAULT-VALUE}).")
    private long rcu;

    @Option(
            names = "--wcu",
            defaultValue = "0",
            paramLabel = "N",
            description = "Provisioned WCU (default: ${DEFAULT-VALUE}).")
    private long wcu;

    @Option(
            names = "--size",
            defaultValue = "0B",
            paramLabel = "SIZE",
            description = "Data in the table (default: ${DEFAULT-VALUE}).")
    private DataSize size;

    @Override
    Worked work() {
        if (rcu == 0 && wcu == 0 && size.bytes() == 0) {
            throw wrong("nothing to divide: give some of --rcu, --wcu, --size");
        }
        return PartitionCount.partitions(rcu, wcu, size);
    }
}

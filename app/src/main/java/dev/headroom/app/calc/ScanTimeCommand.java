package dev.headroom.app.calc;

import dev.headroom.arithmetic.ReadKind;
import dev.headroom.arithmetic.RequestUnits;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.DataSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code headroom calc scan-time}. */
@Command(
        name = "scan-time",
        description = "How long a Scan of the whole table takes.",
        footerHeading = "%n@|bold Example|@%n",
        footer = "  headroom calc scan-time --size 20GB --rcu 100 --consistency strong")
final class ScanTimeCommand extends Calculation {
    @Option(names = "--size", required = true, paramLabel = "SIZE", description = "Data in the table, such as 20GB.")
    private DataSize size;

    @Option(names = "--rcu", required = true, paramLabel = "N", description = "Read capacity to spend on it.")
    private long rcu;

    @Mixin
    private Consistency consistency;

    @Override
    Worked work() {
        if (rcu == 0) {
            throw new ParameterException(
                    spec().commandLine(), "--rcu must be at least 1: a Scan without capacity never ends");
        }
        if (consistency.kind() == ReadKind.TRANSACTIONAL) {
            throw wrong("a Scan is eventual or strong, never transactional");
        }
        return RequestUnits.scanTime(size, rcu, consistency.kind());
    }
}

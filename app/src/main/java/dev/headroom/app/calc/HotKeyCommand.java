package dev.headroom.app.calc;

import dev.headroom.arithmetic.RequestUnits;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.DataSize;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headroom calc hot-key}. */
@Command(
        name = "hot-key",
        description = "How often one key can be read before its partition throttles.",
        footerHeading = "%n@|bold Example|@%n",
        footer = "  headroom calc hot-key --item 20KB --consistency strong")
final class HotKeyCommand extends Calculation {
    @Option(names = "--item", required = true, paramLabel = "SIZE", description = "Size of the item, such as 20KB.")
    private DataSize item;

    @Mixin
    private Consistency consistency;

    @Override
    Worked work() {
        mustBeItems(List.of(item));
        return RequestUnits.readsOfOneKey(item, consistency.kind());
    }
}

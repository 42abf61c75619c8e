package dev.headroom.app.calc;

import dev.headroom.arithmetic.RequestUnits;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code headroom calc wcu}. */
@Command(
        name = "wcu",
        description = "Write capacity for items of a size at a rate.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom calc wcu --item 4.5KB --rate 6/s",
            "  headroom calc wcu --item 500B --count 3 --transactional",
            "  headroom calc wcu --item 11B --before 1025B           an item that shrinks"
        })
final class WcuCommand extends Calculation {
    @Mixin
    private ItemSizes items;

    @Option(
            names = "--rate",
            defaultValue = "1/s",
            paramLabel = "RATE",
            description = "Requests per s, m, h or d (default: ${DEFAULT-VALUE}).")
    private Rate rate;

    @Option(names = "--transactional", description = "TransactWriteItems: twice the units.")
    private boolean transactional;

    @Option(
            names = "--before",
            paramLabel = "SIZE",
            description = "Size of the item that is written over; the larger is charged.")
    private DataSize before;

    @Override
    Worked work() {
        mustBeCountable(items);
        mustBeItems(items.all());
        if (before == null) {
            return RequestUnits.wcu(items.all(), rate, transactional);
        }
        if (items.all().size() > 1) {
            throw new ParameterException(
                    spec().commandLine(), "--before is for one item: give --item once, without --count");
        }
        mustBeItems(List.of(before));
        return RequestUnits.overwrite(before, items.all().get(0), rate, transactional);
    }
}

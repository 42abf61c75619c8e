package dev.headroom.app.calc;

import dev.headroom.app.summary.TextTable;
import dev.headroom.arithmetic.Worked;
import dev.headroom.item.Item;
import dev.headroom.quantity.DataSize;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all calculations share: they work something out and print the title, the numbered steps and the answer. */
abstract class Calculation implements Runnable {
    @Spec
    private CommandSpec spec;

    abstract Worked work();

    @Override
    public final void run() {
        Worked worked = work();
        PrintWriter out = spec.commandLine().getOut();
        out.println(worked.title());
        out.println();
        steps(worked.steps()).lines().forEach(out::println);
        out.println();
        out.println("  = " + worked.answerText());
    }

    CommandSpec spec() {
        return spec;
    }

    /** Refuses sizes that no item can have. */
    void mustBeItems(Collection<DataSize> sizes) {
        for (DataSize size : sizes) {
            if (size.bytes() > Item.MAX_BYTES) {
                throw wrong("an item holds at most 400KB, not " + size);
            }
        }
    }

    void mustBeCountable(ItemSizes items) {
        if (!items.isCountable()) {
            throw wrong("--count is from 1 to " + ItemSizes.MOST);
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static TextTable steps(List<Worked.Step> steps) {
        TextTable table = TextTable.of().right(0, 2);
        for (int i = 0; i < steps.size(); i++) {
            table.row(String.valueOf(i + 1), steps.get(i).text(), steps.get(i).result());
        }
        return table;
    }
}

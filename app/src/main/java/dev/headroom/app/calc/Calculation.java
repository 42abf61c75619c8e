package dev.headroom.app.calc;

import dev.headroom.app.summary.TextTable;
import dev.headroom.arithmetic.Worked;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
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

    private static TextTable steps(List<Worked.Step> steps) {
        TextTable table = TextTable.of().right(0, 2);
        for (int i = 0; i < steps.size(); i++) {
            table.row(String.valueOf(i + 1), steps.get(i).text(), steps.get(i).result());
        }
        return table;
    }
}

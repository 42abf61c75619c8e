package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.quantity.Rate;
import dev.headroom.scenario.BillingMode;
import java.util.ArrayList;
import java.util.List;

/** The scenario that the answers make: short, with comments that say what was chosen for it. */
final class WizardScenario {
    /** So many items are simulated one by one; what there is beyond is other data, which counts for partitions and cost. */
    private static final long MOST_HELD = 100_000;

    private final WizardSums sums;
    private final WizardAnswers answers;
    private final long held;

    private WizardScenario(WizardSums sums) {
        this.sums = sums;
        this.answers = sums.answers();
        this.held = Math.min(MOST_HELD, answers.items());
    }

    static String text(WizardSums sums, Texts texts) {
        return new WizardScenario(sums).text(texts);
    }

    private String text(Texts texts) {
        List<String> lines = new ArrayList<>();
        answers.budget().ifPresent(budget -> lines.add("# " + texts.get("wizard.yaml.budget", budget.toPlainString())));
        lines.add("name: " + quoted(answers.table()));
        lines.add("duration: " + answers.shape().duration());
        lines.add("");
        lines.add("tables:");
        lines.add("  " + quoted(answers.table()) + ":");
        table(lines, texts);
        lines.add("");
        lines.add("workloads:");
        workload("reads", answers.reads(), "GetItem" + (answers.strong() ? ", consistency: strong" : ""), lines);
        workload("writes", answers.writes(), "PutItem", lines);
        return String.join("\n", lines) + "\n";
    }

    private void table(List<String> lines, Texts texts) {
        lines.add("    partitionKey: " + quoted(answers.partitionKey()));
        answers.sortKey().ifPresent(key -> lines.add("    sortKey: " + quoted(key)));
        if (answers.billing() == BillingMode.ON_DEMAND) {
            lines.add("    billing: on-demand");
        } else {
            lines.add("    readCapacity: " + sums.readCapacity() + "  # " + texts.get("wizard.yaml.peak"));
            lines.add("    writeCapacity: " + sums.writeCapacity());
        }
        lines.add("    item: {size: " + answers.itemSize().bytes() + "B}");
        lines.add("    items: {partitionKeys: " + held + "}");
        long beyond = answers.items() - held;
        if (beyond > 0) {
            lines.add("    otherData: "
                    + Math.multiplyExact(beyond, answers.itemSize().bytes()) + "B  # "
                    + texts.get("wizard.yaml.other", String.valueOf(beyond)));
        }
    }

    private void workload(String name, Rate rate, String operation, List<String> lines) {
        if (rate.perSecond() > 0) {
            lines.add("  " + name + ":");
            lines.add("    table: " + quoted(answers.table()));
            lines.add("    traffic: " + answers.shape().traffic(rate));
            lines.add("    keys: " + answers.keys().keys(held));
            lines.add("    operations: [{type: " + operation + "}]");
        }
    }

    /** Names were let through without quotation marks and backslashes in them. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }
}

package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.findings.Assessment;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableChange;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadChange;
import dev.headroom.workload.OperationSpec;
import java.util.stream.Collectors;

/** What was simulated: tables and traffic as the scenario has them. */
final class ScenarioSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        Scenario scenario = assessment.run().scenario();
        html.open("section", "id", "scenario").element("h2", "Scenario").element("h3", "Tables");
        tables(html, scenario);
        html.element("h3", "Traffic");
        workloads(html, scenario);
        if (!scenario.events().isEmpty()) {
            html.element("h3", "Events");
            Grid grid = Grid.open(html, "#At", "Table or workload", "Event");
            scenario.events()
                    .forEach(event -> grid.row(event.at().toString(), target(event), SettingText.of((Record) event)));
            grid.close();
        }
        html.close();
    }

    private static String target(ScenarioEvent event) {
        if (event instanceof WorkloadChange change) {
            return change.workload();
        }
        return event instanceof TableChange change ? change.table() : "";
    }

    private static void tables(Html html, Scenario scenario) {
        Grid grid = Grid.open(html, "Table or index", "Keys", "Billing", "#RCU", "#WCU", "Holds at the start");
        scenario.tables().forEach((name, table) -> {
            boolean provisioned = table.billing() == BillingMode.PROVISIONED;
            grid.row(
                    name,
                    SettingText.keys(table.partitionKey(), table.sortKey()),
                    SettingText.word(table.billing()),
                    provisioned ? Figures.count(table.readCapacity()) : "–",
                    provisioned ? Figures.count(table.writeCapacity()) : "–",
                    held(table));
            table.globalIndexes()
                    .forEach((index, spec) -> grid.row(
                            name + "/" + index,
                            SettingText.keys(spec.partitionKey(), spec.sortKey()),
                            SettingText.word(table.billing()),
                            provisioned ? Figures.count(spec.readCapacity()) : "–",
                            provisioned ? Figures.count(spec.writeCapacity()) : "–",
                            "projection " + SettingText.word(spec.projection())));
            table.localIndexes()
                    .forEach((index, spec) -> grid.row(
                            name + "/" + index + " (local)",
                            "sort key " + spec.sortKey().name(),
                            "the table's",
                            "–",
                            "–",
                            "projection " + SettingText.word(spec.projection())));
        });
        grid.close();
    }

    private static String held(TableSpec table) {
        long items = table.items().partitionKeys() * table.items().itemsPerPartitionKey();
        String other = table.otherData().bytes() > 0 ? " and " + table.otherData() + " of other data" : "";
        String recorded = table.items()
                .keysFrom()
                .map(keys -> (items > 0 ? Figures.count(items) + " items and " : "") + "the keys of "
                        + keys.keys().file())
                .orElse(Figures.count(items) + " items");
        return recorded + other;
    }

    private static void workloads(Html html, Scenario scenario) {
        Grid grid = Grid.open(html, "Workload", "Table", "Arrivals", "Keys", "Operations");
        scenario.workloads()
                .forEach((name, workload) -> grid.row(
                        name,
                        workload.table() + (workload.throughDax() ? ", through DAX" : ""),
                        SettingText.of((Record) workload.traffic()),
                        SettingText.of((Record) workload.keys())
                                + workload.sharding()
                                        .map(s -> "; " + s.shards() + " shards, " + SettingText.word(s.suffix()))
                                        .orElse(""),
                        workload.operations().stream()
                                .map(operation -> operation(
                                        operation, workload.operations().size()))
                                .collect(Collectors.joining("; "))));
        grid.close();
    }

    /** The weight says nothing of an operation that is alone. */
    private static String operation(OperationSpec operation, int of) {
        String text = SettingText.of((Record) operation);
        return of == 1 ? text.replaceFirst(", weight [^,]*", "") : text;
    }
}

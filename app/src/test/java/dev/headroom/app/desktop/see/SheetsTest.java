package dev.headroom.app.desktop.see;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.run.RunSnapshot;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);
    private static final String SCENARIO = """
            name: small
            duration: 12m
            tables:
              Orders:
                partitionKey: id
                readCapacity: 50
                writeCapacity: 10
                autoScaling: {writes: {target: 70%%, min: 10, max: 100}}
                items: {partitionKeys: 200, prefix: o-}
            workloads:
              order:
                table: Orders
                traffic: {type: constant, rate: 12/s}
                keys: {type: uniform, count: 200, prefix: o-}
                operations: [{type: UpdateItem, add: {n: 1}}]
            %s""";

    @Test
    void listsWhatAutoScalingDidAndWhy() {
        Sheet sheet = only(View.SCALING, "");

        assertThat(sheet.title()).startsWith("What auto scaling did: ");
        assertThat(sheet.table().rows()).isPositive();
        List<String> first = sheet.table().row(0);
        assertThat(first).contains("Orders, writes", "scaled out", "10");
        assertThat(first.get(6)).isNotBlank();
    }

    @Test
    void listsFaultsAndTheFiveMinutesThatTheyHit() {
        String events = "events:\n  - {at: 6m, fail: availability-zone-b, duration: 2m}\n";
        List<Sheet> sheets = Sheets.of(View.AVAILABILITY, sight(events), TEXTS);

        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).table().row(0)).startsWith("0:06:00");
        assertThat(sheets.get(1).table().row(0).get(0)).isEqualTo("0:05:00");
    }

    @Test
    void mostViewsHaveNone() {
        assertThat(Sheets.of(View.HEAT, HotRun.sight(), TEXTS)).isEmpty();
    }

    private static Sheet only(View view, String events) {
        List<Sheet> sheets = Sheets.of(view, sight(events), TEXTS);
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }

    private static Sight sight(String events) {
        LoadedScenario loaded =
                new ScenarioReader().read(SCENARIO.formatted(events), "small.yaml", Path.of(""), Overrides.none());
        var result = Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE);
        return Sight.of(new RunSnapshot(loaded, result, Optional.empty(), true), Optional.empty());
    }
}

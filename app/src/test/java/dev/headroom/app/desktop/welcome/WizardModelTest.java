package dev.headroom.app.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Scenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WizardModelTest {
    private final List<String> made = new ArrayList<>();
    private boolean left;
    private final WizardModel model =
            new WizardModel(new Texts(Locale.ENGLISH), (name, text) -> made.add(text), () -> left = true);

    @Test
    void makesAScenarioOfTheFirstAnswers() {
        finish();
        Scenario scenario = scenario();
        assertThat(scenario.name()).isEqualTo("Orders");
        assertThat(scenario.tables().get("Orders").readCapacity())
                .as("200/s × 0.5")
                .isEqualTo(100);
        assertThat(scenario.tables().get("Orders").writeCapacity()).isEqualTo(50);
        assertThat(scenario.workloads()).containsOnlyKeys("reads", "writes");
    }

    @Test
    void makesAScenarioOfEveryShapeAndDistribution() {
        model.sortKey().text().set("at");
        model.items().text().set("2.5M");
        model.billing().set(BillingMode.ON_DEMAND);
        model.strong().set(true);
        for (TrafficShape shape : TrafficShape.values()) {
            for (KeyDistribution keys : KeyDistribution.values()) {
                model.shape().set(shape);
                model.keys().set(keys);
                made.clear();
                finish();
                assertThat(scenario().tables().get("Orders").billing()).isEqualTo(BillingMode.ON_DEMAND);
                model.back();
                model.back();
            }
        }
        assertThat(scenario().tables().get("Orders").otherData().bytes()).isEqualTo(2_400_000L * 1024);
    }

    @Test
    void staysWhereAnAnswerMeansNothingAndSaysSo() {
        model.table().text().set("a table");
        assertThat(model.table().wrong().get()).as("while it is typed").isFalse();
        model.next();
        assertThat(model.step().get()).isZero();
        assertThat(model.table().wrong().get()).isTrue();
        assertThat(model.sums().get()).isEmpty();
        model.table().text().set("a-table");
        assertThat(model.table().wrong().get()).isFalse();
        model.next();
        assertThat(model.step().get()).isEqualTo(1);
    }

    @Test
    void needsTraffic() {
        model.next();
        model.reads().text().set("0");
        model.writes().text().set("0/s");
        model.next();
        assertThat(model.idle().get()).isTrue();
        assertThat(model.step().get()).isEqualTo(1);
        model.writes().text().set("5");
        model.next();
        assertThat(model.step().get()).isEqualTo(2);
    }

    @Test
    void worksOutBothPricesAndMarksTheBudget() {
        WizardSums sums = model.sums().get().orElseThrow();
        assertThat(sums.provisionedMonthly())
                .as("100 × 0.00013 × 730 + 50 × 0.00065 × 730, and storage")
                .isBetween(new BigDecimal("33.20"), new BigDecimal("33.30"));
        assertThat(sums.onDemandMonthly())
                .as("262.8M × 0.125 + 131.4M × 0.625 a million")
                .isBetween(new BigDecimal("114.9"), new BigDecimal("115.1"));
        model.budget().text().set("$50");
        assertThat(model.sums().get().orElseThrow().beyondBudget()).isEmpty();
        model.billing().set(BillingMode.ON_DEMAND);
        assertThat(model.sums().get().orElseThrow().beyondBudget()).isPresent();
        model.budget().text().set("-3");
        assertThat(model.sums().get()).isEmpty();
    }

    @Test
    void canBeLeft() {
        model.cancel();
        assertThat(left).isTrue();
        assertThat(made).isEmpty();
    }

    private void finish() {
        model.next();
        model.next();
        model.next();
    }

    private Scenario scenario() {
        return new ScenarioReader()
                .read(made.get(0), "made.yaml", Path.of(""), Overrides.none())
                .scenario();
    }
}

package dev.headroom.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.result.RunResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    /** 2,000 requests, 100 throttled, 20 lost; $474.50 for 1,000 WCU and $0.4745 for 5 RCU. */
    private final Assessment assessment = Assessor.assess(RunResults.lasting("10m", "1m")
            .provisioned("Orders", 5, 1_000, table -> table.itself(t -> t.writes(w -> w.consumed(630))))
            .workload("shop", "Orders", w -> w.operation("PutItem", 1_000, 100, 20, 1_300, 0, 980)
                    .served("GetItem", 1_000, 500, 0)
                    .latency(8, 25, 1_200, 2_500))
            .build());

    @ParameterizedTest
    @CsvSource({
        "throttledRequests > 0.1%, true",
        "throttledRequests > 5%, false",
        "throttledRequests >= 5%, true",
        "throttledRequests == 0.05, true",
        "failedRequests<=1%, true",
        "failedRequests < 1%, false",
        "p99Latency > 20ms, true",
        "p99Latency > 25, false",
        "maxLatency < 2.5s, false",
        "p999Latency >= 1.2s, true",
        "monthlyCost > $474, true",
        "monthlyCost > 475, false",
        "runCost < $1, true",
        "consumedWriteUnits == 378_000, true",
        "consumedWriteUnits >= 0.378M, true",
        "peakWriteUtilisation == 63%, true",
        "peakWriteUtilisation > 120%, false",
        "findings.critical >= 1, true",
        "findings.retries-exhausted == 1, true",
        "findings.hot-key > 0, false"
    })
    void compares(String condition, boolean holds) {
        assertThat(Condition.parse(condition).holds(assessment)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"throttledRequests > 0.123456%", "p99Latency <= 12.5ms", "monthlyCost == $99.5", "findings < 3"})
    void readsAsItWasWritten(String condition) {
        assertThat(Condition.parse(condition).describe()).isEqualTo(condition);
    }

    @Test
    void saysWhatWasFound() {
        assertThat(Condition.parse("throttledRequests>0.1%").outcome(assessment))
                .isEqualTo("throttledRequests is 5%; held: throttledRequests > 0.1%");
        assertThat(Condition.parse("monthlyCost > $1000").outcome(assessment))
                .isEqualTo("monthlyCost is $474.97; did not hold: monthlyCost > $1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throttledRequest > 1% | 'throttledRequest' is not a measure; did you mean 'throttledRequests'? allowed: throttledRequests, failedRequests",
                "throttledRequests => 1% | '=>' is not a comparison; these are: > >= < <= ==",
                "throttledRequests > 5 | '5' is not a value of throttledRequests: write a percentage such as 0.1%",
                "p99Latency > 3% | '3%' is not a value of p99Latency: write a time such as 20ms",
                "monthlyCost > lots | 'lots' is not a value of monthlyCost: write an amount such as $120",
                "findings > 1.2x | '1.2x' is not a value of findings: write a number",
                "throttledRequests | 'throttledRequests' is not a condition: a measure, a comparison and a value"
            })
    void saysWhatIsWrongAndWhatIsAllowed(String condition, String message) {
        assertThatThrownBy(() -> Condition.parse(condition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}

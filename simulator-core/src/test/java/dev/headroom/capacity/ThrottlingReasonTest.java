package dev.headroom.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.capacity.ThrottlingReason.Cause;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The codes and metric names of facts §5.2. */
class ThrottlingReasonTest {
    @Test
    void spellsTheSixteenCodesAsTheServiceDoes() {
        assertThat(Arrays.stream(ThrottlingReason.values()).map(ThrottlingReason::code))
                .containsExactly(
                        "TableReadProvisionedThroughputExceeded",
                        "TableWriteProvisionedThroughputExceeded",
                        "IndexReadProvisionedThroughputExceeded",
                        "IndexWriteProvisionedThroughputExceeded",
                        "TableReadKeyRangeThroughputExceeded",
                        "TableWriteKeyRangeThroughputExceeded",
                        "IndexReadKeyRangeThroughputExceeded",
                        "IndexWriteKeyRangeThroughputExceeded",
                        "TableReadMaxOnDemandThroughputExceeded",
                        "TableWriteMaxOnDemandThroughputExceeded",
                        "IndexReadMaxOnDemandThroughputExceeded",
                        "IndexWriteMaxOnDemandThroughputExceeded",
                        "TableReadAccountLimitExceeded",
                        "TableWriteAccountLimitExceeded",
                        "IndexReadAccountLimitExceeded",
                        "IndexWriteAccountLimitExceeded");
    }

    @Test
    void namesTheEightMetrics() {
        Set<String> names = new LinkedHashSet<>();
        for (ThrottlingReason reason : ThrottlingReason.values()) {
            names.add(reason.metricName());
        }

        assertThat(names)
                .containsExactly(
                        "ReadProvisionedThroughputThrottleEvents",
                        "WriteProvisionedThroughputThrottleEvents",
                        "ReadKeyRangeThroughputThrottleEvents",
                        "WriteKeyRangeThroughputThrottleEvents",
                        "ReadMaxOnDemandThroughputThrottleEvents",
                        "WriteMaxOnDemandThroughputThrottleEvents",
                        "ReadAccountLimitThrottleEvents",
                        "WriteAccountLimitThrottleEvents");
    }

    @Test
    void isFoundByItsParts() {
        for (ThrottlingReason reason : ThrottlingReason.values()) {
            assertThat(ThrottlingReason.of(reason.isIndex(), reason.isWrite(), reason.cause()))
                    .isEqualTo(reason);
        }
        assertThat(ThrottlingReason.of(true, true, Cause.KEY_RANGE_THROUGHPUT_EXCEEDED)
                        .code())
                .isEqualTo("IndexWriteKeyRangeThroughputExceeded");
    }
}

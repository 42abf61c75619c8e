package dev.headroom.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.result.ConsumerResult;
import dev.headroom.scenario.ApplicationConsumer;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.StreamTimes;
import org.junit.jupiter.api.Test;

class ApplicationLaneTest {
    private final Consumers consumers =
            new Consumers(Defaults.of(ApplicationConsumer.class), Defaults.of(StreamTimes.class));

    @Test
    void paysForReadsThatFindNothing() {
        ConsumerResult result = consumers.at(60_000);
        assertThat(result.emptyReads()).isEqualTo(60);
        assertThat(result.batches()).isZero();
    }

    /** Two thousand records at once: a read of a thousand each second, and its work in between. */
    @Test
    void readsAThousandRecordsAtTheMost() {
        for (int i = 0; i < 2_000; i++) {
            consumers.write(0, i, 500);
        }
        assertThat(consumers.at(1_999).processed()).isZero();
        assertThat(consumers.at(2_000).processed()).isEqualTo(1_000);
        ConsumerResult result = consumers.at(4_500);
        assertThat(result.processed()).isEqualTo(2_000);
        assertThat(result.batches()).isEqualTo(2);
    }
}

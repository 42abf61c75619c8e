package dev.headroom.consumer;

import static dev.headroom.consumer.Consumers.function;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.ConsumerResult;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.LambdaConsumer;
import dev.headroom.scenario.StreamTimes;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LambdaLaneTest {
    /** Records every 100 ms; polls every 250 ms; one second for each batch: 3 records, then those of a second each. */
    @Test
    void takesWhatIsThereAndNoMoreThanABatch() {
        Consumers consumers = Consumers.of("batchSize", 10, "function", function("1s", 0));
        for (int i = 0; i < 100; i++) {
            consumers.write(0, i, i * 100L);
        }
        ConsumerResult result = consumers.at(9_999);
        assertThat(result.batches()).isEqualTo(10);
        assertThat(result.processed()).isEqualTo(3 + 8 * 10);
        assertThat(result.throttled()).isZero();
        assertThat(result.maxIteratorAgeSeconds()).isLessThan(0.2);
    }

    /**
     * Twice as many records as a lane can take: half of each second is left over, and the age grows half as fast as time.
     * Three lanes have those of a second in hand and of half a second before them.
     */
    @ParameterizedTest
    @CsvSource({"1, 1000, 50", "3, 30, 0.3"})
    void fallsBehindUnlessLanesSuffice(int parallelization, long waiting, double age) {
        Consumers consumers =
                Consumers.of("batchSize", 10, "parallelization", parallelization, "function", function("1s", 0));
        for (int i = 0; i < 2_000; i++) {
            consumers.write(0, i, i * 50L);
        }
        ConsumerResult result = consumers.at(100_000);
        assertThat(result.waiting()).isCloseTo(waiting, within(25L));
        assertThat(result.maxIteratorAgeSeconds()).isCloseTo(age, within(1.0));
        assertThat(result.peakConcurrency()).isEqualTo(parallelization);
    }

    /** Eight records, of which the eighth (or the sixth) fails whatever is done. */
    @ParameterizedTest
    @CsvSource({
        // bisect, report, retries, poison at -> errors, processed, given up
        "false, false, 2, 6, 3, 0, 8", // the whole batch, thrice
        "true, false, 2, 6, 6, 7, 1", // of 8, 4, 2, then alone thrice
        "false, true, 2, 6, 4, 5, 3", // of 8, then thrice from the sixth on
        "true, false, 0, 8, 4, 7, 1", // of 8, 4, 2, 1
        "false, false, 0, 8, 1, 0, 8"
    })
    void triesAgainWhatFailed(
            boolean bisect, boolean report, long retries, long poison, long errors, long processed, long gaveUp) {
        Consumers consumers = Consumers.of(
                "bisectOnError",
                bisect,
                "reportBatchItemFailures",
                report,
                "maximumRetries",
                retries,
                "function",
                function("10ms", poison));
        for (int i = 1; i <= 8; i++) {
            consumers.write(0, i, i);
        }
        ConsumerResult result = consumers.at(600_000);
        assertThat(result.errors()).isEqualTo(errors);
        assertThat(result.processed()).isEqualTo(processed);
        assertThat(result.gaveUp()).isEqualTo(gaveUp);
        assertThat(result.waiting()).isZero();
    }

    @Test
    void keepsBackWhatIsBehindAFailingBatchUntilItExpires() {
        Consumers consumers = new Consumers(
                Defaults.of(
                        LambdaConsumer.class,
                        "batchSize",
                        1,
                        "maximumRecordAge",
                        Optional.of(TimeSpan.parse("10m")),
                        "function",
                        function("10ms", 2)),
                Defaults.of(StreamTimes.class));
        consumers.write(0, 1, 0);
        consumers.write(0, 2, 500);
        consumers.write(0, 3, 300_000);
        assertThat(consumers.at(599_000).processed()).isEqualTo(1);
        ConsumerResult result = consumers.at(700_000);
        assertThat(result.processed()).isEqualTo(2);
        assertThat(result.expired()).isEqualTo(1);
        assertThat(result.longestBlockSeconds()).isBetween(599.0, 661.0);
    }

    @Test
    void waitsForTheFunctionsConcurrency() {
        Consumers consumers = Consumers.of("parallelization", 4, "concurrency", 1, "function", function("1s", 0));
        for (int i = 0; i < 4; i++) {
            consumers.write(0, i, 0);
        }
        ConsumerResult early = consumers.at(3_000);
        assertThat(early.processed()).isEqualTo(2);
        ConsumerResult result = consumers.at(5_000);
        assertThat(result.processed()).isEqualTo(4);
        assertThat(result.throttled()).isEqualTo(3);
        assertThat(result.peakConcurrency()).isEqualTo(1);
    }

    @Test
    void gathersForTheWindowUnlessTheBatchIsFullBefore() {
        Consumers consumers =
                Consumers.of("batchSize", 5, "batchingWindow", TimeSpan.parse("10s"), "function", function("1s", 0));
        consumers.write(0, 1, 0);
        assertThat(consumers.at(10_240).batches()).isZero();
        assertThat(consumers.at(10_250).batches()).isEqualTo(1);
        for (int i = 0; i < 5; i++) {
            consumers.write(0, i, 20_000 + i * 200L);
        }
        assertThat(consumers.at(20_801).batches()).isEqualTo(2);
        assertThat(consumers.at(40_000).meanBatch()).isEqualTo(3);
    }

    /** A child of a split is not read before its parent is read to the end. */
    @Test
    void readsAParentBeforeItsChildren() {
        Consumers consumers = Consumers.of("batchSize", 1, "function", function("1s", 0));
        for (int i = 0; i < 10; i++) {
            consumers.write(0, i, 0);
        }
        consumers.split(0, 100);
        consumers.write(1, 11, 200);
        consumers.write(2, 12, 200);
        ConsumerResult before = consumers.at(10_200);
        assertThat(before.processed()).isEqualTo(9);
        assertThat(before.peakConcurrency()).isEqualTo(1);
        ConsumerResult result = consumers.at(12_000);
        assertThat(result.processed()).isEqualTo(12);
        assertThat(result.peakConcurrency()).isEqualTo(2);
        assertThat(result.lanes()).isEqualTo(2);
    }
}

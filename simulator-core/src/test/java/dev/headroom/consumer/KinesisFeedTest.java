package dev.headroom.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.result.KinesisResult;
import dev.headroom.scenario.KinesisSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinesisFeedTest {
    /** ⌈writes/s × (1 + share of updates) × bytes ÷ 1 MiB⌉ (facts §8.2), worked by hand. */
    @ParameterizedTest
    @CsvSource({"1000, 0, 1024, 1", "1000, 600, 1024, 2", "500, 500, 2048, 2", "2000, 1000, 4096, 12", "10, 0, 100, 1"})
    void needsShardsByThePublishedFormula(int writes, int updates, int bytes, int shards) {
        KinesisFeed feed = new KinesisFeed(new KinesisSpec(1));
        for (int i = 0; i < writes; i++) {
            feed.add(i < updates, bytes, i);
        }
        assertThat(feed.result().neededShards()).isEqualTo(shards);
    }

    @Test
    void countsUnitsOfAKilobyteOfTheLargerImage() {
        KinesisFeed feed = new KinesisFeed(new KinesisSpec(1));
        for (int bytes : new int[] {1, 1_024, 1_025, 35_000}) {
            feed.add(false, bytes, 0);
        }
        KinesisResult result = feed.result();
        assertThat(result.changeDataCaptureUnits()).isEqualTo(1 + 1 + 2 + 35);
        assertThat(result.oversized()).isEqualTo(1);
    }
}

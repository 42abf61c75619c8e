package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.WarmThroughputDescription;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.streams.DescribeStreamRequest;
import dev.headroom.database.ControlledDatabase.NewTable;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table grows by itself as time goes by (facts §3.4, §3.5, §8.2). */
class TableUpkeepTest {
    private static final AttributeNames NAMES = AttributeNames.of(List.of("id", "text"));
    private static final StringValue LARGE = StringValue.of("x".repeat(99 * 1_024));

    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    /** A minute at 3,000 writes a second is a peak of which twice as much can be had half an hour later. */
    @Test
    void growsOnDemandAfterAPeakAndItsShardsWithIt() {
        served.active(NewTable.onDemand("Orders").request());
        String stream = database.updateTable(TableChange.of("Orders").stream(true, StreamViewType.KEYS_ONLY)
                        .request())
                .tableDescription()
                .latestStreamArn();
        served.settle();
        served.pass("40s");
        for (int put = 0; put < 60 * 30; put++) {
            write(put % 1_000);
            served.pass("33.333333ms");
        }
        assertThat(warm().writeUnitsPerSecond()).isEqualTo(4_000);

        served.pass("31m");
        assertThat(warm().writeUnitsPerSecond()).isCloseTo(6_000, within(60L));
        int partitions = database.metrics().get(0).resources().get(0).partitions();
        assertThat(partitions).isGreaterThanOrEqualTo(6);
        long open = database
                .describeStream(new DescribeStreamRequest(stream, null, null, null))
                .streamDescription()
                .shards()
                .stream()
                .filter(shard -> shard.sequenceNumberRange().endingSequenceNumber() == null)
                .count();
        assertThat(open).isEqualTo(partitions);
    }

    private WarmThroughputDescription warm() {
        return served.describe("Orders").warmThroughput();
    }

    private void write(int id) {
        Item item = Item.of(NAMES, StringValue.of("order-" + id), LARGE);
        database.putItem(new PutItemRequest("Orders", item, null, null, null, null, null, null, null, null, null));
    }
}

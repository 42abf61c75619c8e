package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.control.DescribeTimeToLiveRequest;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.TimeToLiveSpecification;
import dev.headroom.api.control.TimeToLiveStatus;
import dev.headroom.api.control.UpdateTimeToLiveRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.streams.DescribeStreamRequest;
import dev.headroom.api.streams.GetRecordsRequest;
import dev.headroom.api.streams.GetShardIteratorRequest;
import dev.headroom.api.streams.Identity;
import dev.headroom.api.streams.Record;
import dev.headroom.api.streams.Shard;
import dev.headroom.api.streams.ShardIteratorType;
import dev.headroom.database.ControlledDatabase.NewTable;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time to live: items expire and are deleted in the background, for nothing (facts §8.5). */
class TimeToLiveTest {
    private static final long NOW = ControlledDatabase.START_MILLIS / 1_000;

    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @BeforeEach
    void aTable() {
        served.active(NewTable.onDemand("Sessions").request());
    }

    @Test
    void isOffUntilItIsSwitchedOn() {
        assertThat(status()).isEqualTo(TimeToLiveStatus.DISABLED);
        update(true, "expires");
        assertThat(status()).isEqualTo(TimeToLiveStatus.ENABLED);
    }

    @Test
    void isChangedOnceAnHour() {
        update(true, "expires");

        assertThat(refusalOf(() -> update(true, "expires"))).hasMessage("TimeToLive is already enabled");
        assertThat(refusalOf(() -> update(true, "other")))
                .hasMessage("TimeToLive is active on a different AttributeName: current AttributeName is expires");
        assertThat(refusalOf(() -> update(false, "expires")))
                .hasMessage("Time to live has been modified multiple times within a fixed interval");
        served.pass("1h");
        update(false, "expires");
        assertThat(status()).isEqualTo(TimeToLiveStatus.DISABLED);
    }

    @Test
    void deletesWhatHasExpiredAndTellsTheStream() {
        String arn = database.updateTable(TableChange.of("Sessions").stream(true, StreamViewType.OLD_IMAGE)
                        .request())
                .tableDescription()
                .latestStreamArn();
        served.settle();
        update(true, "expires");
        put("soon", NOW + 30);
        put("late", NOW + 3_600);
        put("ancient", NOW - 6 * 365 * 86_400L);
        double unitsBefore = database.metrics().get(0).resources().get(0).writeUnits();

        served.pass("5s");
        assertThat(count()).isEqualTo(3);
        served.pass("6s");
        assertThat(count()).isEqualTo(2);
        TableMetrics metrics = database.metrics().get(0);
        assertThat(metrics.timeToLiveDeletedItems()).isEqualTo(1);
        assertThat(metrics.resources().get(0).writeUnits()).isEqualTo(unitsBefore);
        assertThat(records(arn))
                .filteredOn(record -> record.eventName().equals("REMOVE"))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.userIdentity()).isEqualTo(new Identity("dynamodb.amazonaws.com", "Service"));
                    assertThat(record.dynamodb().oldImage().get("id")).isEqualTo(StringValue.of("soon"));
                });
    }

    @Test
    void isNotToldOfWhileTheTableIsMade() {
        database.createTable(NewTable.onDemand("Fresh").request());

        assertThat(refusalOf(() -> database.describeTimeToLive(new DescribeTimeToLiveRequest("Fresh"))))
                .hasMessage("Cannot describe time to live while table is in CREATING state: Current table state is"
                        + " CREATING");
        assertThat(refusalOf(() -> database.updateTimeToLive(
                        new UpdateTimeToLiveRequest("Fresh", new TimeToLiveSpecification(true, "expires")))))
                .hasMessage("Requested resource not found: Table: Fresh not found");
    }

    private List<Record> records(String arn) {
        List<Shard> shards = database.describeStream(new DescribeStreamRequest(arn, null, null, null))
                .streamDescription()
                .shards();
        return shards.stream()
                .map(shard -> database.getShardIterator(
                        new GetShardIteratorRequest(arn, shard.shardId(), ShardIteratorType.TRIM_HORIZON, null)))
                .flatMap(iterator ->
                        database.getRecords(new GetRecordsRequest(iterator.shardIterator(), null)).records().stream())
                .toList();
    }

    private void put(String id, long expires) {
        Item item = Item.of(AttributeNames.of(List.of("id", "expires")), StringValue.of(id), NumberValue.of(expires));
        database.putItem(new PutItemRequest("Sessions", item, null, null, null, null, null, null, null, null, null));
    }

    private int count() {
        return database.scan(new ScanRequest(
                        "Sessions",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .count();
    }

    private void update(boolean enabled, String attribute) {
        database.updateTimeToLive(
                new UpdateTimeToLiveRequest("Sessions", new TimeToLiveSpecification(enabled, attribute)));
    }

    private TimeToLiveStatus status() {
        return database.describeTimeToLive(new DescribeTimeToLiveRequest("Sessions"))
                .timeToLiveDescription()
                .timeToLiveStatus();
    }
}

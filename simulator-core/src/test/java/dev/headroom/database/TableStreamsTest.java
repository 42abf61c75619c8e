package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.StreamSpecification;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.TableDescription;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.data.DeleteItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.streams.DescribeStreamRequest;
import dev.headroom.api.streams.GetRecordsRequest;
import dev.headroom.api.streams.GetRecordsResponse;
import dev.headroom.api.streams.GetShardIteratorRequest;
import dev.headroom.api.streams.ListStreamsRequest;
import dev.headroom.api.streams.ListStreamsResponse;
import dev.headroom.api.streams.Record;
import dev.headroom.api.streams.Shard;
import dev.headroom.api.streams.ShardIteratorType;
import dev.headroom.api.streams.StreamDescription;
import dev.headroom.api.streams.StreamStatus;
import dev.headroom.database.ControlledDatabase.NewTable;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams of tables, from the switch to the records (facts §8.2, §11.10). */
class TableStreamsTest {
    private static final AttributeNames NAMES = AttributeNames.of(List.of("id", "a"));

    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @BeforeEach
    void aTable() {
        served.active(NewTable.onDemand("Orders").request());
    }

    @Test
    void isSwitchedOnAndOff() {
        TableDescription answer = enable();
        assertThat(answer.tableStatus()).isEqualTo(TableStatus.UPDATING);
        assertThat(answer.streamSpecification())
                .isEqualTo(new StreamSpecification(true, StreamViewType.NEW_AND_OLD_IMAGES));
        assertThat(answer.latestStreamArn()).isEqualTo(answer.tableArn() + "/stream/" + answer.latestStreamLabel());
        assertThat(answer.latestStreamLabel()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
        assertThat(describe(answer.latestStreamArn()).streamStatus()).isEqualTo(StreamStatus.ENABLING);
        assertThat(refusalOf(() -> database.deleteTable(new DeleteTableRequest("Orders"))))
                .hasMessage(
                        "Attempt to change a resource which is still in use: Cannot delete table while stream is being"
                                + " enabled/disabled.");
        assertThat(refusalOf(this::disable))
                .hasMessage("Attempt to change a resource which is still in use: A stream status change is currently in"
                        + " progress. Table: Orders Stream: " + answer.latestStreamLabel() + " Operation: ENABLE");
        served.settle();
        assertThat(describe(answer.latestStreamArn()).streamStatus()).isEqualTo(StreamStatus.ENABLED);
        assertThat(refusalOf(this::enable)).hasMessage("Table already has an enabled stream: TableName: Orders");

        disable();
        assertThat(describe(answer.latestStreamArn()).streamStatus()).isEqualTo(StreamStatus.DISABLING);
        served.settle();
        TableDescription without = served.describe("Orders");
        assertThat(without.streamSpecification()).isNull();
        assertThat(without.latestStreamArn()).isEqualTo(answer.latestStreamArn());
        assertThat(describe(answer.latestStreamArn()).streamStatus()).isEqualTo(StreamStatus.DISABLED);
        assertThat(refusalOf(this::disable)).hasMessage("Table has no stream to disable: TableName: Orders");
        assertThat(enable().latestStreamArn()).isNotEqualTo(answer.latestStreamArn());
    }

    @Test
    void recordsWhatIsWrittenAndNothingThatChangesNothing() {
        String arn = enable().latestStreamArn();
        put("1", "x");
        put("1", "x");
        put("1", "y");
        database.deleteItem(
                new DeleteItemRequest("Orders", key("1"), null, null, null, null, null, null, null, null, null));
        database.deleteItem(
                new DeleteItemRequest("Orders", key("1"), null, null, null, null, null, null, null, null, null));

        List<Record> records = read(arn);
        assertThat(records).extracting("eventName").containsExactly("INSERT", "MODIFY", "REMOVE");
        Record changed = records.get(1);
        assertThat(changed.awsRegion()).isEqualTo("us-east-1");
        assertThat(changed.eventSource()).isEqualTo("aws:dynamodb");
        assertThat(changed.eventVersion()).isEqualTo("1.1");
        assertThat(changed.dynamodb().keys()).isEqualTo(key("1"));
        assertThat(changed.dynamodb().oldImage()).isEqualTo(item("1", "x"));
        assertThat(changed.dynamodb().newImage()).isEqualTo(item("1", "y"));
        assertThat(changed.userIdentity()).isNull();
    }

    /** Facts §8.2: an old stream stays readable for 24 hours, also when its table is gone. */
    @Test
    void outlivesItsTableForADay() {
        String arn = enable().latestStreamArn();
        put("1", "x");
        served.settle();
        database.deleteTable(new DeleteTableRequest("Orders"));
        served.settle();

        assertThat(describe(arn).streamStatus()).isEqualTo(StreamStatus.DISABLED);
        assertThat(read(arn)).hasSize(1);
        served.pass("25h");
        assertThat(refusalOf(() -> describe(arn)).type()).isEqualTo(ErrorType.RESOURCE_NOT_FOUND);
    }

    @Test
    void listsStreamsByTableAndByPage() {
        String orders = enable().latestStreamArn();
        served.active(NewTable.onDemand("Events").request());
        database.updateTable(
                TableChange.of("Events").stream(true, StreamViewType.KEYS_ONLY).request());

        ListStreamsResponse all = database.listStreams(new ListStreamsRequest(null, 1, null));
        assertThat(all.streams()).extracting("tableName").containsExactly("Events");
        assertThat(database.listStreams(new ListStreamsRequest(null, 1, all.lastEvaluatedStreamArn()))
                        .streams())
                .extracting("streamArn")
                .containsExactly(orders);
        assertThat(database.listStreams(new ListStreamsRequest("Orders", null, null))
                        .streams())
                .hasSize(1);
    }

    @Test
    void expiresIteratorsAfterAQuarterOfAnHour() {
        String arn = enable().latestStreamArn();
        String iterator = iterator(arn, describe(arn).shards().get(0));
        served.pass("16m");

        assertThat(refusalOf(() -> database.getRecords(new GetRecordsRequest(iterator, null)))
                        .type())
                .isEqualTo(ErrorType.EXPIRED_ITERATOR);
        assertThat(refusalOf(() -> database.getRecords(new GetRecordsRequest("nonsense", null)))
                        .type())
                .isEqualTo(ErrorType.VALIDATION);
    }

    /** Shards follow partitions: a new on-demand table has four. */
    @Test
    void hasAShardForEachPartition() {
        assertThat(describe(enable().latestStreamArn()).shards()).hasSize(4);
    }

    private TableDescription enable() {
        return database.updateTable(TableChange.of("Orders").stream(true, StreamViewType.NEW_AND_OLD_IMAGES)
                        .request())
                .tableDescription();
    }

    private void disable() {
        database.updateTable(TableChange.of("Orders").stream(false, null).request());
    }

    private StreamDescription describe(String arn) {
        return database.describeStream(new DescribeStreamRequest(arn, null, null, null))
                .streamDescription();
    }

    private List<Record> read(String arn) {
        List<Record> records = new ArrayList<>();
        for (Shard shard : describe(arn).shards()) {
            GetRecordsResponse page = database.getRecords(new GetRecordsRequest(iterator(arn, shard), null));
            records.addAll(page.records());
        }
        return records;
    }

    private String iterator(String arn, Shard shard) {
        return database.getShardIterator(
                        new GetShardIteratorRequest(arn, shard.shardId(), ShardIteratorType.TRIM_HORIZON, null))
                .shardIterator();
    }

    private void put(String id, String a) {
        database.putItem(
                new PutItemRequest("Orders", item(id, a), null, null, null, null, null, null, null, null, null));
    }

    private static Item item(String id, String a) {
        return Item.of(NAMES, StringValue.of(id), StringValue.of(a));
    }

    private static Item key(String id) {
        return Item.of(AttributeNames.of(List.of("id")), StringValue.of(id));
    }
}

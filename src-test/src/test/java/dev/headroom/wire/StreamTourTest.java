package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

class StreamTourTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void everyChangeIsRecordedInItsOrder() {
        String table = streamed(StreamViewType.NEW_AND_OLD_IMAGES);
        change(table);
        List<Record> records = read(arn(table), ShardIteratorType.TRIM_HORIZON);
        assertThat(records)
                .extracting(Record::eventName)
                .containsExactly(OperationType.INSERT, OperationType.MODIFY, OperationType.REMOVE);
        assertThat(records.get(1).dynamodb().keys()).isEqualTo(item("pk", "a"));
        assertThat(records.get(1).dynamodb().oldImage()).isEqualTo(item("pk", "a", "v", 1));
        assertThat(records.get(1).dynamodb().newImage()).isEqualTo(item("pk", "a", "v", 2));
        assertThat(records.get(2).dynamodb().hasNewImage()).isFalse();
        assertThat(records)
                .extracting(record -> new java.math.BigInteger(record.dynamodb().sequenceNumber()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aWriteThatChangesNothingLeavesNoRecord() {
        String table = streamed(StreamViewType.NEW_IMAGE);
        put(table, 1);
        put(table, 1);
        assertThat(read(arn(table), ShardIteratorType.TRIM_HORIZON)).hasSize(1);
    }

    @Test
    void aViewOfKeysHoldsNoImage() {
        String table = streamed(StreamViewType.KEYS_ONLY);
        put(table, 1);
        Record record = read(arn(table), ShardIteratorType.TRIM_HORIZON).get(0);
        assertThat(record.dynamodb().keys()).isEqualTo(item("pk", "a"));
        assertThat(record.dynamodb().hasNewImage()).isFalse();
        assertThat(record.dynamodb().streamViewType()).isEqualTo(StreamViewType.KEYS_ONLY);
        assertThat(record.dynamodb().sizeBytes()).isEqualTo(3);
    }

    @Test
    void aReaderGoesOnBehindARecord() {
        String table = streamed(StreamViewType.NEW_AND_OLD_IMAGES);
        change(table);
        String arn = arn(table);
        Record first = read(arn, ShardIteratorType.TRIM_HORIZON).get(0);
        String iterator = SERVER.streams()
                .getShardIterator(request -> request.streamArn(arn)
                        .shardId(shardOf(arn, first))
                        .shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                        .sequenceNumber(first.dynamodb().sequenceNumber()))
                .shardIterator();
        var page = SERVER.streams()
                .getRecords(request -> request.shardIterator(iterator).limit(1));
        assertThat(page.records()).extracting(Record::eventName).containsExactly(OperationType.MODIFY);
        assertThat(page.nextShardIterator()).isNotEmpty();
    }

    @Test
    void latestShowsOnlyWhatComesAfter() {
        String table = streamed(StreamViewType.NEW_IMAGE);
        put(table, 1);
        assertThat(read(arn(table), ShardIteratorType.LATEST)).isEmpty();
    }

    @Test
    @Tag("beyond-local")
    void recordsNameTheRegion() {
        String table = streamed(StreamViewType.NEW_IMAGE);
        put(table, 1);
        assertThat(read(arn(table), ShardIteratorType.TRIM_HORIZON).get(0).awsRegion())
                .isEqualTo("us-east-1");
    }

    @Test
    void streamsAreListedByTable() {
        String table = streamed(StreamViewType.NEW_IMAGE);
        assertThat(SERVER.streams()
                        .listStreams(request -> request.tableName(table))
                        .streams())
                .extracting(stream -> stream.streamArn())
                .containsExactly(arn(table));
    }

    private String streamed(StreamViewType view) {
        return tables.create(request -> request.attributeDefinitions(Tables.string("pk"))
                .keySchema(Tables.hash("pk"))
                .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(view)));
    }

    private static String arn(String table) {
        return SERVER.client()
                .describeTable(request -> request.tableName(table))
                .table()
                .latestStreamArn();
    }

    private static void change(String table) {
        put(table, 1);
        put(table, 2);
        SERVER.client().deleteItem(request -> request.tableName(table).key(item("pk", "a")));
    }

    private static void put(String table, int value) {
        SERVER.client().putItem(request -> request.tableName(table).item(item("pk", "a", "v", value)));
    }

    private static List<Shard> shards(String arn) {
        return SERVER.streams()
                .describeStream(request -> request.streamArn(arn))
                .streamDescription()
                .shards();
    }

    /** What all shards hold; one key's records lie in one shard. */
    private static List<Record> read(String arn, ShardIteratorType from) {
        List<Record> records = new ArrayList<>();
        for (Shard shard : shards(arn)) {
            records.addAll(read(arn, shard, from));
        }
        return records;
    }

    private static List<Record> read(String arn, Shard shard, ShardIteratorType from) {
        String iterator = SERVER.streams()
                .getShardIterator(request ->
                        request.streamArn(arn).shardId(shard.shardId()).shardIteratorType(from))
                .shardIterator();
        return SERVER.streams()
                .getRecords(request -> request.shardIterator(iterator))
                .records();
    }

    private static String shardOf(String arn, Record record) {
        return shards(arn).stream()
                .filter(shard ->
                        read(arn, shard, ShardIteratorType.TRIM_HORIZON).contains(record))
                .findFirst()
                .orElseThrow()
                .shardId();
    }
}

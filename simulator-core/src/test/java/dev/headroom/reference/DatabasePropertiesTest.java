package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.DescribeTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.StreamSpecification;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.streams.DescribeStreamRequest;
import dev.headroom.api.streams.GetRecordsRequest;
import dev.headroom.api.streams.GetShardIteratorRequest;
import dev.headroom.api.streams.Record;
import dev.headroom.api.streams.Shard;
import dev.headroom.api.streams.ShardIteratorType;
import dev.headroom.database.Database;
import dev.headroom.database.TestDatabase;
import dev.headroom.property.Property;
import dev.headroom.reference.Model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever a program asks of a table, the answers are those of a sorted map: items, errors and units; and so in the end
 * are the table, its indexes and what its stream has told.
 */
class DatabasePropertiesTest {
    private static final ProvisionedThroughput THROUGHPUT = new ProvisionedThroughput(1L, 1L);

    @Test
    void answersAsASortedMapWould() {
        Property.of(150, Programs::program).holds(program -> {
            Database database = database();
            Model model = new Model();
            program.steps().forEach(step -> step.take(database, model));
            View.ALL.forEach(view -> holdsWhatTheItemsImply(view, database, model));
            toldEveryChange(database, model);
        });
    }

    /** One partition, so that a Scan is charged once. */
    private static Database database() {
        return TestDatabase.unlimited()
                .withTable(TestDatabase.table(Step.TABLE)
                        .provisionedThroughput(THROUGHPUT)
                        .attributeDefinitions(List.of(
                                new AttributeDefinition("pk", ScalarAttributeType.S),
                                new AttributeDefinition("sk", ScalarAttributeType.N),
                                new AttributeDefinition("g", ScalarAttributeType.S),
                                new AttributeDefinition("t", ScalarAttributeType.N)))
                        .globalSecondaryIndexes(List.of(new GlobalSecondaryIndex(
                                View.GLOBAL.index(),
                                keys(View.GLOBAL),
                                new Projection(ProjectionType.INCLUDE, List.of("b", "m")),
                                THROUGHPUT,
                                null,
                                null)))
                        .localSecondaryIndexes(List.of(new LocalSecondaryIndex(
                                View.LOCAL.index(),
                                keys(View.LOCAL),
                                new Projection(ProjectionType.INCLUDE, List.of("a")))))
                        .streamSpecification(new StreamSpecification(true, StreamViewType.NEW_AND_OLD_IMAGES)))
                .database;
    }

    private static List<KeySchemaElement> keys(View view) {
        return List.of(
                new KeySchemaElement(view.partition(), KeyType.HASH), new KeySchemaElement(view.sort(), KeyType.RANGE));
    }

    private static void holdsWhatTheItemsImply(View view, Database database, Model model) {
        assertThat(
                        database
                                .scan(ScanRequest.builder()
                                        .tableName(Step.TABLE)
                                        .indexName(view.index())
                                        .build())
                                .items()
                                .stream()
                                .map(Plain::of))
                .containsExactlyInAnyOrderElementsOf(
                        model.itemsIn(view).stream().map(view::entry).toList());
    }

    /** A record for each change and none for what changes nothing (facts §8.2): played back, they make the table. */
    private static void toldEveryChange(Database database, Model model) {
        Map<Key, Map<String, Object>> replica = new TreeMap<>();
        List<Record> records = records(database);
        for (Record record : records) {
            Key key = Key.of(Plain.of(record.dynamodb().keys()));
            Map<String, Object> before = Plain.of(record.dynamodb().oldImage());
            Map<String, Object> after = Plain.of(record.dynamodb().newImage());
            assertThat(replica.get(key)).isEqualTo(before);
            assertThat(record.eventName()).isEqualTo(before == null ? "INSERT" : after == null ? "REMOVE" : "MODIFY");
            if (after == null) {
                replica.remove(key);
            } else {
                replica.put(key, after);
            }
        }
        assertThat(replica).isEqualTo(model.items());
        assertThat(records).hasSize(model.changes());
    }

    private static List<Record> records(Database database) {
        String arn = database.describeTable(new DescribeTableRequest(Step.TABLE))
                .table()
                .latestStreamArn();
        List<Record> records = new ArrayList<>();
        for (Shard shard : database.describeStream(new DescribeStreamRequest(arn, null, null, null))
                .streamDescription()
                .shards()) {
            String iterator = database.getShardIterator(
                            new GetShardIteratorRequest(arn, shard.shardId(), ShardIteratorType.TRIM_HORIZON, null))
                    .shardIterator();
            records.addAll(
                    database.getRecords(new GetRecordsRequest(iterator, null)).records());
        }
        return records;
    }
}

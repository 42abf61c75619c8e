package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class TableLifeTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void aTableIsDescribedAsItWasMade() {
        String name = tables.create(request -> request.attributeDefinitions(
                        Tables.string("pk"), Tables.number("sk"), Tables.string("state"))
                .keySchema(Tables.hash("pk"), Tables.range("sk"))
                .localSecondaryIndexes(
                        Tables.local("by-state", ProjectionType.KEYS_ONLY, Tables.hash("pk"), Tables.range("state")))
                .globalSecondaryIndexes(Tables.global("states", ProjectionType.ALL, Tables.hash("state")))
                .streamSpecification(
                        stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)));

        TableDescription table = describe(name);
        assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(table.keySchema()).containsExactly(Tables.hash("pk"), Tables.range("sk"));
        assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(table.itemCount()).isZero();
        assertThat(table.localSecondaryIndexes())
                .extracting(index -> index.indexName())
                .containsExactly("by-state");
        assertThat(table.globalSecondaryIndexes())
                .extracting(GlobalSecondaryIndexDescription::indexName, GlobalSecondaryIndexDescription::indexStatus)
                .containsExactly(tuple("states", IndexStatus.ACTIVE));
        assertThat(table.streamSpecification().streamViewType()).isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
        assertThat(table.latestStreamArn()).startsWith(table.tableArn() + "/stream/");
    }

    @Test
    @Tag("beyond-local")
    void aTableHasAnArnOfTheRegionAndAnIdOfItsOwn() {
        TableDescription table = describe(tables.hashed());
        assertThat(table.tableArn()).matches("arn:aws:dynamodb:us-east-1:\\d{12}:table/" + table.tableName());
        assertThat(table.tableId()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void theSameNameCanNotBeTakenTwice() {
        String name = tables.hashed();
        assertThatThrownBy(() -> SERVER.client().createTable(request -> request.tableName(name)
                        .attributeDefinitions(Tables.string("pk"))
                        .keySchema(Tables.hash("pk"))
                        .billingMode(BillingMode.PAY_PER_REQUEST)))
                .isInstanceOf(ResourceInUseException.class);
    }

    @Test
    void namesAreListedPageByPage() {
        List<String> made = Stream.generate(tables::hashed).limit(3).toList();
        assertThat(SERVER.client()
                        .listTablesPaginator(request -> request.limit(1))
                        .tableNames())
                .containsAll(made);
    }

    @Test
    void aDeletedTableIsGone() {
        String name = tables.hashed();
        SERVER.client().deleteTable(request -> request.tableName(name));
        tables.awaitGone(name);
        assertThatThrownBy(() -> describe(name)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    @Tag("beyond-local")
    void aMissingTableIsNamed() {
        String name = tables.name();
        assertThatThrownBy(() -> describe(name))
                .hasMessageContaining("Requested resource not found: Table: " + name + " not found");
    }

    @Test
    @Tag("beyond-local")
    void deletionShowsLittleOfTheTable() {
        String name = tables.hashed();
        TableDescription deleted =
                SERVER.client().deleteTable(request -> request.tableName(name)).tableDescription();
        assertThat(deleted.tableStatus()).isEqualTo(TableStatus.DELETING);
        assertThat(deleted.hasKeySchema()).isFalse();
        tables.awaitGone(name);
    }

    @Test
    void aProtectedTableIsNotDeleted() {
        String name = tables.hashed();
        SERVER.client().updateTable(request -> request.tableName(name).deletionProtectionEnabled(true));
        tables.awaitActive(name);
        assertThatThrownBy(() -> SERVER.client().deleteTable(request -> request.tableName(name)))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("deletion protection");
        SERVER.client().updateTable(request -> request.tableName(name).deletionProtectionEnabled(false));
        tables.awaitActive(name);
    }

    @Test
    void throughputCanBeRaisedAndTheModeChanged() {
        String name = tables.create(request -> request.attributeDefinitions(Tables.string("pk"))
                .keySchema(Tables.hash("pk"))
                .billingMode(BillingMode.PROVISIONED)
                .provisionedThroughput(units -> units.readCapacityUnits(5L).writeCapacityUnits(5L)));
        SERVER.client().updateTable(request -> request.tableName(name)
                .provisionedThroughput(units -> units.readCapacityUnits(10L).writeCapacityUnits(7L)));
        tables.awaitActive(name);
        assertThat(describe(name).provisionedThroughput().readCapacityUnits()).isEqualTo(10);
        assertThat(describe(name).provisionedThroughput().writeCapacityUnits()).isEqualTo(7);

        SERVER.client().updateTable(request -> request.tableName(name).billingMode(BillingMode.PAY_PER_REQUEST));
        tables.awaitActive(name);
        assertThat(describe(name).billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    }

    @Test
    void anIndexIsFilledWhenItIsAddedAndCanBeDropped() {
        String name = tables.hashed();
        SERVER.client().putItem(request -> request.tableName(name).item(item("pk", "a", "colour", "red")));
        SERVER.client().putItem(request -> request.tableName(name).item(item("pk", "b")));
        SERVER.client().updateTable(request -> request.tableName(name)
                .attributeDefinitions(Tables.string("pk"), Tables.string("colour"))
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder()
                        .create(index -> index.indexName("colours")
                                .keySchema(Tables.hash("colour"))
                                .projection(all -> all.projectionType(ProjectionType.ALL)))
                        .build()));
        Waiting.until(() -> describe(name).globalSecondaryIndexes().stream()
                .allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE));
        assertThat(SERVER.client()
                        .scan(request -> request.tableName(name).indexName("colours"))
                        .items())
                .containsExactly(item("pk", "a", "colour", "red"));

        SERVER.client().updateTable(request -> request.tableName(name)
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder()
                        .delete(index -> index.indexName("colours"))
                        .build()));
        Waiting.until(() -> !describe(name).hasGlobalSecondaryIndexes());
    }

    @Test
    void timeToLiveIsSwitchedOnForAnAttribute() {
        String name = tables.hashed();
        assertThat(timeToLive(name)).isEqualTo(TimeToLiveStatus.DISABLED);
        SERVER.client().updateTimeToLive(request -> request.tableName(name)
                .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName("expires")));
        assertThat(timeToLive(name)).isIn(TimeToLiveStatus.ENABLING, TimeToLiveStatus.ENABLED);
    }

    @Test
    @Tag("beyond-local")
    void tagsAreSetListedAndTakenAway() {
        String name = tables.create(request -> request.attributeDefinitions(Tables.string("pk"))
                .keySchema(Tables.hash("pk"))
                .tags(tag("team", "search")));
        String arn = describe(name).tableArn();
        SERVER.client().tagResource(request -> request.resourceArn(arn).tags(tag("stage", "test")));
        assertThat(tags(arn)).containsExactlyInAnyOrderEntriesOf(Map.of("team", "search", "stage", "test"));
        SERVER.client().untagResource(request -> request.resourceArn(arn).tagKeys("team"));
        assertThat(tags(arn)).isEqualTo(Map.of("stage", "test"));
    }

    @Test
    @Tag("beyond-local")
    void limitsAndEndpointsAreAnswered() {
        assertThat(SERVER.client().describeLimits().tableMaxWriteCapacityUnits())
                .isPositive();
        assertThat(SERVER.client().describeEndpoints(request -> {}).endpoints()).isNotEmpty();
    }

    private static TableDescription describe(String name) {
        return SERVER.client().describeTable(request -> request.tableName(name)).table();
    }

    private static TimeToLiveStatus timeToLive(String name) {
        return SERVER.client()
                .describeTimeToLive(request -> request.tableName(name))
                .timeToLiveDescription()
                .timeToLiveStatus();
    }

    private static software.amazon.awssdk.services.dynamodb.model.Tag tag(String key, String value) {
        return software.amazon.awssdk.services.dynamodb.model.Tag.builder()
                .key(key)
                .value(value)
                .build();
    }

    private static Map<String, String> tags(String arn) {
        return SERVER.client().listTagsOfResource(request -> request.resourceArn(arn)).tags().stream()
                .collect(Collectors.toMap(
                        software.amazon.awssdk.services.dynamodb.model.Tag::key,
                        software.amazon.awssdk.services.dynamodb.model.Tag::value));
    }
}

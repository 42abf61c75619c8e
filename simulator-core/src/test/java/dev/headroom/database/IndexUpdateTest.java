package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.globalIndex;
import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndexDescription;
import dev.headroom.api.control.IndexStatus;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.TableDescription;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.database.ControlledDatabase.NewTable;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Global indexes come and go on a table that is in use (facts §8.1, §11.10). */
class IndexUpdateTest {
    private static final AttributeNames NAMES = AttributeNames.of(List.of("id", "a"));

    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @BeforeEach
    void anOnDemandTable() {
        served.active(NewTable.onDemand("Orders").request());
    }

    @Test
    void makesRoomThenFillsTheIndexWhileTheTableIsActive() {
        put("1", StringValue.of("x"));

        TableDescription answer = addIndex();
        assertThat(answer.tableStatus()).isEqualTo(TableStatus.UPDATING);
        assertThat(index(answer).indexStatus()).isEqualTo(IndexStatus.CREATING);
        assertThat(index(answer).backfilling()).isFalse();
        served.settle();
        TableDescription filling = served.describe("Orders");
        assertThat(filling.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(index(filling).indexStatus()).isEqualTo(IndexStatus.CREATING);
        assertThat(index(filling).backfilling()).isTrue();
        assertThat(refusalOf(this::scanIndex)).hasMessage("Cannot read from backfilling global secondary index: by-a");
        put("2", StringValue.of("y"));
        served.settle();
        TableDescription filled = served.describe("Orders");
        assertThat(index(filled).indexStatus()).isEqualTo(IndexStatus.ACTIVE);
        assertThat(index(filled).backfilling()).isNull();
        assertThat(index(filled).itemCount()).isEqualTo(2);
        assertThat(scanIndex()).isEqualTo(2);
    }

    /** Items whose key attribute has another type are left out; afterwards such writes are refused (facts §8.1). */
    @Test
    void leavesOutWhatCannotBeAKeyAndRefusesItAfterwards() {
        put("1", StringValue.of("x"));
        put("2", NumberValue.of(7));
        addIndex();
        served.settle();
        served.settle();

        assertThat(scanIndex()).isEqualTo(1);
        assertThat(refusalOf(() -> put("3", NumberValue.of(8))))
                .hasMessage(
                        "One or more parameter values were invalid: Type mismatch for Index Key a Expected: S Actual: N"
                                + " IndexName: by-a");
    }

    @Test
    void removesAnIndexWithTheDefinitionsThatOnlyItNeeded() {
        addIndex();
        served.settle();
        served.settle();

        TableDescription answer = update(TableChange.of("Orders").delete("by-a"));
        assertThat(answer.tableStatus()).isEqualTo(TableStatus.UPDATING);
        assertThat(index(answer).indexStatus()).isEqualTo(IndexStatus.DELETING);
        served.settle();
        TableDescription without = served.describe("Orders");
        assertThat(without.globalSecondaryIndexes()).isNull();
        assertThat(without.attributeDefinitions()).extracting("attributeName").containsExactly("id");
        assertThat(refusalOf(this::scanIndex)).hasMessage("The table does not have the specified index: by-a");
        put("3", NumberValue.of(8));
    }

    /** A number among the resources that was left vacant is given to the next index. */
    @Test
    void keepsWhatBelongsToTheOtherIndexesWhenOneGoes() {
        addIndex();
        served.settle();
        served.settle();
        update(TableChange.of("Orders").define("b", ScalarAttributeType.S).create(globalIndex("by-b", "b")));
        served.settle();
        served.settle();
        update(TableChange.of("Orders").delete("by-a"));
        served.settle();
        database.putItem(new PutItemRequest(
                "Orders",
                Item.of(AttributeNames.of(List.of("id", "b")), StringValue.of("1"), StringValue.of("x")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));

        TableMetrics metrics = database.metrics().get(0);
        assertThat(metrics.resources()).extracting("indexName").containsExactly(null, "by-b");
        assertThat(metrics.resources().get(1).writeUnits()).isEqualTo(1);
        served.pass("2m");
        addIndex();
        served.settle();
        served.settle();
        assertThat(served.describe("Orders").globalSecondaryIndexes())
                .extracting("indexName")
                .containsExactly("by-b", "by-a");
    }

    @Test
    void addsOrRemovesOneIndexAtATime() {
        addIndex();

        assertThat(refusalOf(() -> update(TableChange.of("Orders")
                        .define("b", ScalarAttributeType.S)
                        .create(globalIndex("by-b", "b")))))
                .hasMessage(
                        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per"
                                + " table")
                .extracting("type")
                .isEqualTo(ErrorType.LIMIT_EXCEEDED);
        assertThat(refusalOf(() -> update(TableChange.of("Orders").delete("by-a"))))
                .hasMessage(
                        "Attempt to change a resource which is still in use: Index creation is in resource allocation"
                                + " phase. Retry deletion during backfilling phase or when the index is active. Table: Orders"
                                + " Index: by-a");
        served.settle();
        assertThat(refusalOf(() -> database.deleteTable(new DeleteTableRequest("Orders"))))
                .hasMessage(
                        "Attempt to change a resource which is still in use: Cannot delete table while indexes are being"
                                + " created, updated, or deleted.");
        update(TableChange.of("Orders").delete("by-a"));
        served.settle();
        assertThat(served.describe("Orders").globalSecondaryIndexes()).isNull();
        database.deleteTable(new DeleteTableRequest("Orders"));
    }

    @Test
    void refusesIndexesThatCannotBe() {
        assertThat(refusalOf(() -> update(TableChange.of("Orders").create(globalIndex("by-a", "a")))))
                .hasMessage(
                        "One or more parameter values were invalid: AttributeDefinitions is not specified for index:"
                                + " by-a");
        assertThat(refusalOf(() -> update(TableChange.of("Orders")
                        .define("b", ScalarAttributeType.S)
                        .create(globalIndex("by-a", "a")))))
                .hasMessage("One or more parameter values were invalid: Some index key attributes are not defined in"
                        + " AttributeDefinitions. Keys: [a], AttributeDefinitions: [b]");
        assertThat(refusalOf(() -> update(TableChange.of("Orders")
                        .define("id", ScalarAttributeType.N)
                        .create(globalIndex("by-id", "id")))))
                .hasMessageStartingWith(
                        "One or more parameter values were invalid: Attributes cannot be redefined. Please"
                                + " check that your attribute has the same type as previously defined.");
        assertThat(refusalOf(() -> update(TableChange.of("Orders").delete("ghost"))))
                .hasMessage("Requested resource not found: Index ghost for table Orders");
        addIndex();
        assertThat(refusalOf(this::addIndex)).hasMessage("Attempting to create an index which already exists");
    }

    private TableDescription addIndex() {
        return update(
                TableChange.of("Orders").define("a", ScalarAttributeType.S).create(globalIndex("by-a", "a")));
    }

    private TableDescription update(TableChange change) {
        return database.updateTable(change.request()).tableDescription();
    }

    private static GlobalSecondaryIndexDescription index(TableDescription table) {
        return table.globalSecondaryIndexes().get(0);
    }

    private void put(String id, AttributeValue a) {
        database.putItem(new PutItemRequest(
                "Orders", Item.of(NAMES, StringValue.of(id), a), null, null, null, null, null, null, null, null, null));
    }

    private int scanIndex() {
        return database.scan(new ScanRequest(
                        "Orders", "by-a", null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null))
                .count();
    }
}

package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.globalIndex;
import static dev.headroom.database.ControlledDatabase.localIndex;
import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.DescribeTableRequest;
import dev.headroom.api.control.IndexStatus;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.ListTablesRequest;
import dev.headroom.api.control.ListTablesResponse;
import dev.headroom.api.control.TableDescription;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.database.ControlledDatabase.NewTable;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table comes to be, is described and listed, and goes (facts §11.10). */
class TableLifeTest {
    private static final Item KEY = Item.of(AttributeNames.of(List.of("id")), StringValue.of("a"));

    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @Test
    void isCreatingAtFirstAndActiveLater() {
        TableDescription created =
                database.createTable(NewTable.onDemand("Orders").request()).tableDescription();

        assertThat(created.tableStatus()).isEqualTo(TableStatus.CREATING);
        served.pass("9.9s");
        assertThat(served.describe("Orders").tableStatus()).isEqualTo(TableStatus.CREATING);
        served.pass("100ms");
        assertThat(served.describe("Orders").tableStatus()).isEqualTo(TableStatus.ACTIVE);
    }

    @Test
    void isDescribedWithWhatItWasCreatedWith() {
        TableDescription table = served.active(NewTable.onDemand("Orders")
                .key("at", KeyType.RANGE)
                .define("at", "customer")
                .local(localIndex("by-customer", "id", "customer"))
                .global(globalIndex("of-customer", "customer"))
                .request());

        assertThat(table.tableArn()).isEqualTo("arn:aws:dynamodb:us-east-1:000000000000:table/Orders");
        assertThat(table.tableId()).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(table.creationDateTime()).isEqualTo(Instant.ofEpochMilli(ControlledDatabase.START_MILLIS));
        assertThat(table.attributeDefinitions()).extracting("attributeName").containsExactly("at", "customer", "id");
        assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(table.billingModeSummary().lastUpdateToPayPerRequestDateTime())
                .isEqualTo(table.creationDateTime());
        assertThat(table.provisionedThroughput().readCapacityUnits()).isZero();
        assertThat(table.warmThroughput().readUnitsPerSecond()).isEqualTo(12_000);
        assertThat(table.warmThroughput().writeUnitsPerSecond()).isEqualTo(4_000);
        assertThat(table.deletionProtectionEnabled()).isFalse();
        assertThat(table.tableClassSummary()).isNull();
        assertThat(table.streamSpecification()).isNull();
        assertThat(table.sseDescription()).isNull();
        assertThat(table.localSecondaryIndexes()).hasSize(1);
        assertThat(table.globalSecondaryIndexes().get(0).indexStatus()).isEqualTo(IndexStatus.ACTIVE);
        assertThat(table.globalSecondaryIndexes().get(0).backfilling()).isNull();
        assertThat(table.globalSecondaryIndexes().get(0).indexArn()).isEqualTo(table.tableArn() + "/index/of-customer");
    }

    /** Captured: a table created provisioned has no summary of its billing mode, and is as warm as it is provisioned. */
    @Test
    void tellsOfProvisionedCapacity() {
        TableDescription table =
                served.active(NewTable.provisioned("Orders", 5, 6).request());

        assertThat(table.billingModeSummary()).isNull();
        assertThat(table.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
        assertThat(table.provisionedThroughput().writeCapacityUnits()).isEqualTo(6);
        assertThat(table.provisionedThroughput().numberOfDecreasesToday()).isZero();
        assertThat(table.provisionedThroughput().lastIncreaseDateTime()).isNull();
        assertThat(table.warmThroughput().readUnitsPerSecond()).isEqualTo(5);
        assertThat(table.warmThroughput().writeUnitsPerSecond()).isEqualTo(6);
    }

    /** The same seed gives the same ids, and no two tables have the same. */
    @Test
    void namesTablesByIdsThatFollowTheSeed() {
        String first = served.active(NewTable.onDemand("Orders").request()).tableId();
        String second = served.active(NewTable.onDemand("Events").request()).tableId();

        assertThat(second).isNotEqualTo(first);
        assertThat(new ControlledDatabase()
                        .active(NewTable.onDemand("Orders").request())
                        .tableId())
                .isEqualTo(first);
    }

    @Test
    void countsWhatItHoldsAtOnce() {
        served.active(NewTable.onDemand("Orders").request());
        put("Orders");

        assertThat(served.describe("Orders").itemCount()).isEqualTo(1);
        assertThat(served.describe("Orders").tableSizeBytes()).isEqualTo(3);
    }

    @Test
    void answersNoItemCallsWhileItIsCreatedOrDeleted() {
        database.createTable(NewTable.onDemand("Orders").request());
        assertNotServed();

        served.settle();
        put("Orders");
        database.deleteTable(new DeleteTableRequest("Orders"));
        assertNotServed();
        served.settle();
        assertNotServed();
    }

    private void assertNotServed() {
        assertThat(refusalOf(() -> put("Orders")))
                .hasMessage("Requested resource not found")
                .extracting("type")
                .isEqualTo(ErrorType.RESOURCE_NOT_FOUND);
        assertThat(refusalOf(() -> database.getItem(new GetItemRequest("Orders", KEY, null, null, null, null, null))))
                .hasMessage("Requested resource not found");
    }

    @Test
    void goesWithoutKeysAndIndexes() {
        served.active(NewTable.onDemand("Orders").request());

        TableDescription going =
                database.deleteTable(new DeleteTableRequest("Orders")).tableDescription();

        assertThat(going.tableStatus()).isEqualTo(TableStatus.DELETING);
        assertThat(going.keySchema()).isNull();
        assertThat(going.attributeDefinitions()).isNull();
        assertThat(going.globalSecondaryIndexes()).isNull();
        assertThat(served.describe("Orders").tableStatus()).isEqualTo(TableStatus.DELETING);
        served.settle();
        assertThat(refusalOf(() -> database.describeTable(new DescribeTableRequest("Orders"))))
                .hasMessage("Requested resource not found: Table: Orders not found")
                .extracting("type")
                .isEqualTo(ErrorType.RESOURCE_NOT_FOUND);
        served.active(NewTable.onDemand("Orders").request());
        assertThat(served.describe("Orders").itemCount()).isZero();
    }

    @Test
    void isNotCreatedTwice() {
        database.createTable(NewTable.onDemand("Orders").request());

        assertThat(refusalOf(
                        () -> database.createTable(NewTable.onDemand("Orders").request())))
                .hasMessage("Attempt to change a resource which is still in use: Table is being created: Orders")
                .extracting("type")
                .isEqualTo(ErrorType.RESOURCE_IN_USE);
        served.settle();
        assertThat(refusalOf(
                        () -> database.createTable(NewTable.onDemand("Orders").request())))
                .hasMessage("Table already exists: Orders")
                .extracting("type")
                .isEqualTo(ErrorType.RESOURCE_IN_USE);
    }

    @Test
    void isNotDeletedWhileItIsCreatedOrDeleted() {
        database.createTable(NewTable.onDemand("Orders").request());
        assertThat(refusalOf(() -> database.deleteTable(new DeleteTableRequest("Orders"))))
                .hasMessage("Attempt to change a resource which is still in use: Table is being created: Orders");
        served.settle();
        database.deleteTable(new DeleteTableRequest("Orders"));
        assertThat(refusalOf(() -> database.deleteTable(new DeleteTableRequest("Orders"))))
                .hasMessage("Attempt to change a resource which is still in use: Table is being deleted: Orders");
    }

    @Test
    void isNotLookedForByANameThatNoTableCanHave() {
        assertThat(refusalOf(() -> served.describe("ab")))
                .hasMessage("TableName must be at least 3 characters long and at most 255 characters long");
        assertThat(refusalOf(() -> served.describe("abc;")))
                .hasMessage(
                        "1 validation error detected: Value 'abc;' at 'tableName' failed to satisfy constraint: Member must"
                                + " satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
    }

    /** A local index has its own count and size, which the table's do not contain. */
    @Test
    void countsTheEntriesOfLocalIndexes() {
        served.active(NewTable.onDemand("Orders")
                .key("at", KeyType.RANGE)
                .define("at", "by")
                .local(localIndex("by-by", "id", "by"))
                .request());
        Item item = Item.of(
                AttributeNames.of(List.of("id", "at", "by")),
                StringValue.of("a"),
                StringValue.of("b"),
                StringValue.of("c"));
        database.putItem(new PutItemRequest("Orders", item, null, null, null, null, null, null, null, null, null));

        TableDescription table = served.describe("Orders");
        assertThat(table.tableSizeBytes()).isEqualTo(9);
        assertThat(table.localSecondaryIndexes().get(0).itemCount()).isEqualTo(1);
        assertThat(table.localSecondaryIndexes().get(0).indexSizeBytes()).isEqualTo(9);
    }

    @Test
    void isFoundByItsArn() {
        String arn = served.active(NewTable.onDemand("Orders").request()).tableArn();

        assertThat(served.describe(arn).tableName()).isEqualTo("Orders");
    }

    @Test
    void listsNamesInOrderByPages() {
        IntStream.range(0, 5)
                .forEach(i -> database.createTable(
                        NewTable.onDemand("Table" + (4 - i)).request()));

        ListTablesResponse first = database.listTables(new ListTablesRequest(null, 3));
        assertThat(first.tableNames()).containsExactly("Table0", "Table1", "Table2");
        assertThat(first.lastEvaluatedTableName()).isEqualTo("Table2");
        ListTablesResponse second = database.listTables(new ListTablesRequest("Table2", 3));
        assertThat(second.tableNames()).containsExactly("Table3", "Table4");
        assertThat(second.lastEvaluatedTableName()).isNull();
        assertThat(database.listTables(new ListTablesRequest("Table1x", null)).tableNames())
                .containsExactly("Table2", "Table3", "Table4");
    }

    private void put(String table) {
        database.putItem(new PutItemRequest(table, KEY, null, null, null, null, null, null, null, null, null));
    }
}

package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.TableDescription;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.DataSize;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.LocalIndexSpec;
import dev.headroom.scenario.Projection;
import dev.headroom.scenario.TableClass;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.TableEngine;
import dev.headroom.workload.FixedSize;
import dev.headroom.workload.ItemShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A scenario's table is served as one that was created so. */
class AdoptedTableTest {
    private static final AttributeNames NAMES = AttributeNames.of(List.of("id", "at", "customer"));

    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @Test
    void isActiveAtOnceWithKeysIndexesCapacityAndItems() {
        database.adopt("Orders", spec("0B"), AdoptedTableTest::load);

        TableDescription table = served.describe("Orders");
        assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(table.keySchema()).extracting("keyType").containsExactly(KeyType.HASH, KeyType.RANGE);
        assertThat(table.attributeDefinitions())
                .extracting("attributeType")
                .containsExactly(ScalarAttributeType.N, ScalarAttributeType.S, ScalarAttributeType.S);
        assertThat(table.provisionedThroughput().readCapacityUnits()).isEqualTo(30);
        assertThat(table.tableClassSummary().tableClass())
                .isEqualTo(dev.headroom.api.control.TableClass.STANDARD_INFREQUENT_ACCESS);
        assertThat(table.globalSecondaryIndexes().get(0).provisionedThroughput().writeCapacityUnits())
                .isEqualTo(7);
        assertThat(table.globalSecondaryIndexes().get(0).projection().nonKeyAttributes())
                .containsExactly("name");
        assertThat(table.localSecondaryIndexes().get(0).projection().projectionType())
                .isEqualTo(ProjectionType.KEYS_ONLY);
        assertThat(table.itemCount()).isEqualTo(10);
        assertThat(table.globalSecondaryIndexes().get(0).itemCount()).isEqualTo(10);
        served.pass("1s");
        Item key = Item.of(AttributeNames.of(List.of("id", "at")), StringValue.of("o3"), NumberValue.of(3));
        assertThat(database.getItem(new GetItemRequest("Orders", key, null, null, null, null, null))
                        .item()
                        .get("customer"))
                .isEqualTo(StringValue.of("c3"));
    }

    /** Facts §3.2: other data counts for partitions; 25 GB lie on three. */
    @Test
    void hasThePartitionsThatItsDataCallForAndMayBeChanged() {
        database.adopt("Orders", spec("25GB"), AdoptedTableTest::load);

        assertThat(database.metrics().get(0).resources().get(0).partitions()).isEqualTo(3);
        database.updateTable(
                TableChange.of("Orders").billing(BillingMode.PAY_PER_REQUEST).request());
        served.settle();
        assertThat(served.describe("Orders").billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(refusalOf(() -> database.adopt("Orders", spec("0B"), engine -> {})))
                .hasMessage("Table already exists: Orders");
    }

    private static void load(TableEngine engine) {
        for (int i = 0; i < 10; i++) {
            NumberValue at = NumberValue.of(i);
            StringValue id = StringValue.of("o" + i);
            engine.load(PrimaryKey.of(id).withSort(at), Item.of(NAMES, id, at, StringValue.of("c" + i)));
        }
    }

    private static TableSpec spec(String otherData) {
        KeyAttribute at = new KeyAttribute("at", KeyAttribute.KeyType.N);
        return Defaults.of(
                TableSpec.class,
                "partitionKey",
                KeyAttribute.of("id"),
                "sortKey",
                Optional.of(at),
                "readCapacity",
                30L,
                "writeCapacity",
                20L,
                "tableClass",
                TableClass.STANDARD_INFREQUENT_ACCESS,
                "item",
                new ItemShape(new FixedSize(DataSize.parse("1KB")), Map.of()),
                "items",
                new InitialItems(10, 1, "o"),
                "otherData",
                otherData,
                "globalIndexes",
                Map.of(
                        "by-customer",
                        Defaults.of(
                                GlobalIndexSpec.class,
                                "partitionKey",
                                KeyAttribute.of("customer"),
                                "sortKey",
                                Optional.of(at),
                                "projection",
                                Projection.INCLUDE,
                                "include",
                                List.of("name"),
                                "readCapacity",
                                6L,
                                "writeCapacity",
                                7L)),
                "localIndexes",
                Map.of(
                        "of-customer",
                        new LocalIndexSpec(KeyAttribute.of("customer"), Projection.KEYS_ONLY, List.of())));
    }
}

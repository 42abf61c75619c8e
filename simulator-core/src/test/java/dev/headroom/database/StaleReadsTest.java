package dev.headroom.database;

import static dev.headroom.database.Values.item;
import static dev.headroom.database.Values.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.item.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An index follows its table a little later (facts §5.5); a strong read of the table sees every write (facts §1.1). */
class StaleReadsTest {
    private final TestDatabase tests = TestDatabase.lagging()
            .withTable(TestDatabase.table("t")
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(List.of(
                            new AttributeDefinition("pk", ScalarAttributeType.S),
                            new AttributeDefinition("sk", ScalarAttributeType.N),
                            new AttributeDefinition("g", ScalarAttributeType.S)))
                    .globalSecondaryIndexes(List.of(new GlobalSecondaryIndex(
                            "by-g",
                            List.of(new KeySchemaElement("g", KeyType.HASH)),
                            new Projection(ProjectionType.ALL, null),
                            null,
                            null,
                            null))));

    @Test
    void missesAWriteInAnIndexAtFirstAndNotForLong() {
        Item item = item("pk", "a", "sk", 1, "g", "x");
        tests.put(item);
        assertThat(byIndex()).isEmpty();
        assertThat(tests.get("a", 1)).isEqualTo(item);
        tests.passes("1s");
        assertThat(byIndex()).containsExactly(item);
    }

    private List<Item> byIndex() {
        return tests.database
                .query(QueryRequest.builder()
                        .tableName("t")
                        .indexName("by-g")
                        .keyConditionExpression("g = :g")
                        .expressionAttributeValues(map(":g", "x"))
                        .build())
                .items();
    }
}

package dev.headroom.database;

import static dev.headroom.database.Values.item;
import static dev.headroom.database.Values.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.data.QueryRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same queue before an index as in a simulation, of whose time nothing keeps track but those who ask (facts §5.5). */
class IndexQueueTest {
    private final TestDatabase tests = TestDatabase.queueing()
            .withTable(TestDatabase.table("t")
                    .provisionedThroughput(new ProvisionedThroughput(100L, 100L))
                    .attributeDefinitions(List.of(
                            new AttributeDefinition("pk", ScalarAttributeType.S),
                            new AttributeDefinition("sk", ScalarAttributeType.N),
                            new AttributeDefinition("g", ScalarAttributeType.S)))
                    .globalSecondaryIndexes(List.of(new GlobalSecondaryIndex(
                            "by-g",
                            List.of(new KeySchemaElement("g", KeyType.HASH)),
                            new Projection(ProjectionType.ALL, null),
                            new ProvisionedThroughput(10L, 1L),
                            null,
                            null))));

    /** Twelve units came together while the table was being made and after; there is room for ten more, and a part of a unit lets one pass. */
    @Test
    void takesWritesWhileThereIsRoomAndAppliesThemInTime() {
        tests.passes("2s");
        int taken = 0;
        while (taken < 50 && put(taken) == null) {
            taken++;
        }

        assertThat(taken).isEqualTo(23);
        assertThat(put(taken)).hasMessageContaining("global secondary index");
        tests.put(item("pk", "a", "sk", 1_000));
        assertThat(inIndex()).isEqualTo(12);
        tests.passes("5s");
        assertThat(inIndex()).isEqualTo(17);
        assertThat(put(taken)).isNull();
        tests.passes("20s");
        assertThat(inIndex()).isEqualTo(24);
    }

    private ServiceException put(int number) {
        tests.passes("1ms");
        try {
            tests.put(item("pk", "a", "sk", number, "g", "x"));
            return null;
        } catch (ServiceException refused) {
            return refused;
        }
    }

    private int inIndex() {
        return tests.database
                .query(QueryRequest.builder()
                        .tableName("t")
                        .indexName("by-g")
                        .keyConditionExpression("g = :g")
                        .expressionAttributeValues(map(":g", "x"))
                        .build())
                .items()
                .size();
    }
}

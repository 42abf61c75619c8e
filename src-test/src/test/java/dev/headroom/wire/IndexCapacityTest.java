package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.sized;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

class IndexCapacityTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void anEntryThatComesGoesOrChangesIsOneWriteAndAMoveTwo() {
        Consumption table = new Consumption(SERVER, indexed());
        assertThat(index(table.putShowingIndexes(item("pk", "a", "g", "x", "shown", 1))))
                .isEqualTo(1);
        assertThat(index(table.putShowingIndexes(item("pk", "a", "g", "y", "shown", 1))))
                .isEqualTo(2);
        assertThat(index(table.putShowingIndexes(item("pk", "a", "g", "y", "shown", 2))))
                .isEqualTo(1);
        assertThat(index(table.putShowingIndexes(item("pk", "a", "shown", 2)))).isEqualTo(1);
        assertThat(index(table.putShowingIndexes(item("pk", "a", "g", "z")))).isEqualTo(1);
        assertThat(index(table.deleteShowingIndexes(item("pk", "a")))).isEqualTo(1);
    }

    @Test
    void whatTheIndexDoesNotSeeIsAbsentFromTheAnswer() {
        Consumption table = new Consumption(SERVER, indexed());
        assertThat(table.putShowingIndexes(item("pk", "a", "shown", 1)).hasGlobalSecondaryIndexes())
                .isFalse();
        table.put(item("pk", "a", "g", "x", "shown", 1));
        assertThat(table.putShowingIndexes(item("pk", "a", "g", "x", "shown", 1, "hidden", 7))
                        .hasGlobalSecondaryIndexes())
                .isFalse();
        assertThat(table.putShowingIndexes(item("pk", "a", "g", "x", "shown", 1))
                        .hasGlobalSecondaryIndexes())
                .isFalse();
    }

    @Test
    void entriesAreRoundedByTheirOwnSize() {
        Consumption table = new Consumption(SERVER, indexed());
        Map<String, AttributeValue> wide = item("pk", "a", "g", "x", "shown", "x".repeat(2100));
        ConsumedCapacity first = table.putShowingIndexes(sizedTo(5000, wide));
        assertThat(first.table().capacityUnits()).isEqualTo(5);
        assertThat(index(first)).isEqualTo(3);
        assertThat(first.capacityUnits()).isEqualTo(8);
        ConsumedCapacity moved = table.putShowingIndexes(item("pk", "a", "g", "y"));
        assertThat(moved.table().capacityUnits()).isEqualTo(5);
        assertThat(index(moved)).isEqualTo(3 + 1);
    }

    @Test
    @Tag("beyond-local")
    void aLocalIndexIsPaidAsAGlobalOne() {
        Consumption table = new Consumption(SERVER, tables.create(request -> request.attributeDefinitions(
                        Tables.string("pk"), Tables.number("sk"), Tables.number("l"))
                .keySchema(Tables.hash("pk"), Tables.range("sk"))
                .localSecondaryIndexes(
                        Tables.local("by-l", ProjectionType.ALL, Tables.hash("pk"), Tables.range("l")))));
        assertThat(local(table.putShowingIndexes(item("pk", "a", "sk", 1, "l", 1))))
                .isEqualTo(1);
        assertThat(local(table.putShowingIndexes(item("pk", "a", "sk", 1, "l", 2))))
                .isEqualTo(2);
        assertThat(local(table.putShowingIndexes(sized(1500, "pk", "a", "sk", 1, "l", 2))))
                .isEqualTo(2);
        assertThat(table.putShowingIndexes(sized(1500, "pk", "a", "sk", 1, "l", 2))
                        .hasLocalSecondaryIndexes())
                .isFalse();
    }

    @Test
    @Tag("beyond-local")
    void aTransactionDoublesTheTablesPartOnly() {
        Consumption table = new Consumption(SERVER, indexed());
        ConsumedCapacity paid = table.transactPut(List.of(item("pk", "a", "g", "x")));
        assertThat(paid.table().capacityUnits()).isEqualTo(2);
        assertThat(index(paid)).isEqualTo(1);
        assertThat(paid.capacityUnits()).isEqualTo(3);
    }

    private String indexed() {
        return tables.create(request -> request.attributeDefinitions(Tables.string("pk"), Tables.string("g"))
                .keySchema(Tables.hash("pk"))
                .globalSecondaryIndexes(Tables.global("by-g", ProjectionType.INCLUDE, Tables.hash("g")).toBuilder()
                        .projection(shown ->
                                shown.projectionType(ProjectionType.INCLUDE).nonKeyAttributes("shown"))
                        .build()));
    }

    private static double index(ConsumedCapacity answer) {
        return answer.globalSecondaryIndexes().get("by-g").capacityUnits();
    }

    private static double local(ConsumedCapacity answer) {
        return answer.localSecondaryIndexes().get("by-l").capacityUnits();
    }

    private static Map<String, AttributeValue> sizedTo(int bytes, Map<String, AttributeValue> item) {
        Object[] namesAndValues = item.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        return sized(bytes, namesAndValues);
    }
}

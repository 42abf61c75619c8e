package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.n;
import static dev.headroom.wire.Items.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalOperator;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;

class LegacyTourTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void anUpdateByAttribute() {
        String table = tables.hashed();
        put(table, item("pk", "a", "x", 1, "y", 2));
        SERVER.client().updateItem(request -> request.tableName(table)
                .key(item("pk", "a"))
                .attributeUpdates(Map.of(
                        "x", update(AttributeAction.ADD, n(5)),
                        "y",
                                AttributeValueUpdate.builder()
                                        .action(AttributeAction.DELETE)
                                        .build(),
                        "z", update(AttributeAction.PUT, s("new")))));
        assertThat(get(table)).isEqualTo(item("pk", "a", "x", 6, "z", "new"));
    }

    @Test
    @Tag("beyond-local")
    void anUpdateWithoutAnActionPuts() {
        String table = tables.hashed();
        SERVER.client().updateItem(request -> request.tableName(table)
                .key(item("pk", "a"))
                .attributeUpdates(
                        Map.of("x", AttributeValueUpdate.builder().value(n(1)).build())));
        assertThat(get(table)).isEqualTo(item("pk", "a", "x", 1));
    }

    @Test
    void anExpectationHoldsOrStops() {
        String table = tables.hashed();
        put(table, item("pk", "a", "x", 1));
        Map<String, ExpectedAttributeValue> expected = Map.of(
                "x",
                        ExpectedAttributeValue.builder()
                                .comparisonOperator(ComparisonOperator.GT)
                                .attributeValueList(n(5))
                                .build(),
                "y", ExpectedAttributeValue.builder().exists(false).build());
        assertThatThrownBy(() -> SERVER.client()
                        .putItem(request ->
                                request.tableName(table).item(item("pk", "a")).expected(expected)))
                .isInstanceOf(ConditionalCheckFailedException.class);
        SERVER.client().putItem(request -> request.tableName(table)
                .item(item("pk", "a", "v", 2))
                .expected(expected)
                .conditionalOperator(ConditionalOperator.OR));
        assertThat(get(table)).isEqualTo(item("pk", "a", "v", 2));
    }

    @Test
    void conditionsSelectAndFilterAQuery() {
        String table = tables.sorted();
        IntStream.range(0, 10).forEach(i -> put(table, item("pk", "a", "sk", i, "parity", i % 2)));
        assertThat(SERVER.client()
                        .query(request -> request.tableName(table)
                                .keyConditions(Map.of(
                                        "pk", condition(ComparisonOperator.EQ, s("a")),
                                        "sk", condition(ComparisonOperator.GE, n(5))))
                                .queryFilter(Map.of("parity", condition(ComparisonOperator.NE, n(0))))
                                .attributesToGet("sk"))
                        .items())
                .containsExactly(item("sk", 5), item("sk", 7), item("sk", 9));
    }

    @Test
    void aFilterThinsOutAScan() {
        String table = tables.hashed();
        put(table, item("pk", "a", "name", "Anna"));
        put(table, item("pk", "b", "name", "Bob"));
        assertThat(SERVER.client()
                        .scan(request -> request.tableName(table)
                                .scanFilter(Map.of("name", condition(ComparisonOperator.BEGINS_WITH, s("An")))))
                        .items())
                .containsExactly(item("pk", "a", "name", "Anna"));
    }

    private static AttributeValueUpdate update(AttributeAction action, AttributeValue value) {
        return AttributeValueUpdate.builder().action(action).value(value).build();
    }

    private static Condition condition(ComparisonOperator operator, AttributeValue value) {
        return Condition.builder()
                .comparisonOperator(operator)
                .attributeValueList(value)
                .build();
    }

    private static void put(String table, Map<String, AttributeValue> item) {
        SERVER.client().putItem(request -> request.tableName(table).item(item));
    }

    private static Map<String, AttributeValue> get(String table) {
        return SERVER.client()
                .getItem(
                        request -> request.tableName(table).key(item("pk", "a")).consistentRead(true))
                .item();
    }
}

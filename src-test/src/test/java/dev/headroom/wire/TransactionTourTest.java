package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class TransactionTourTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void allActionsHappenTogether() {
        String table = tables.hashed();
        put(table, item("pk", "a", "balance", 10));
        put(table, item("pk", "gone"));
        put(table, item("pk", "guard", "open", 1));
        SERVER.client()
                .transactWriteItems(request -> request.transactItems(
                        put(table, "new"),
                        add(table, "a", 5),
                        TransactWriteItem.builder()
                                .delete(delete -> delete.tableName(table).key(item("pk", "gone")))
                                .build(),
                        check(table, "guard")));
        assertThat(SERVER.client().scan(request -> request.tableName(table)).items())
                .containsExactlyInAnyOrder(
                        item("pk", "a", "balance", 15), item("pk", "new"), item("pk", "guard", "open", 1));
    }

    @Test
    void oneFailedConditionStopsAllAndIsNamed() {
        String table = tables.hashed();
        put(table, item("pk", "taken", "v", 1));
        TransactionCanceledException cancelled =
                catchThrowableOfType(TransactionCanceledException.class, () -> SERVER.client()
                        .transactWriteItems(request -> request.transactItems(put(table, "free"), put(table, "taken"))));
        assertThat(cancelled.cancellationReasons())
                .extracting(CancellationReason::code)
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(cancelled.cancellationReasons().get(1).message()).isEqualTo("The conditional request failed");
        assertThat(cancelled.cancellationReasons().get(1).item()).isEqualTo(item("pk", "taken", "v", 1));
        assertThat(cancelled)
                .hasMessageContaining("Transaction cancelled, please refer cancellation reasons for specific reasons"
                        + " [None, ConditionalCheckFailed]");
        assertThat(SERVER.client().scan(request -> request.tableName(table)).count())
                .isEqualTo(1);
    }

    @Test
    void severalItemsAreReadAtOneTime() {
        String table = tables.hashed();
        put(table, item("pk", "a", "v", 1));
        TransactGetItemsResponse read = SERVER.client()
                .transactGetItems(request -> request.transactItems(get(table, "a"), get(table, "missing")));
        assertThat(read.responses().get(0).item()).isEqualTo(item("pk", "a", "v", 1));
        assertThat(read.responses().get(1).hasItem()).isFalse();
    }

    @Test
    void aTokenMakesATransactionHappenOnce() {
        String table = tables.hashed();
        put(table, item("pk", "a", "balance", 10));
        for (int i = 0; i < 2; i++) {
            SERVER.client().transactWriteItems(request -> request.clientRequestToken("token-" + table)
                    .transactItems(add(table, "a", 5)));
        }
        assertThat(SERVER.client()
                        .getItem(request -> request.tableName(table).key(item("pk", "a")))
                        .item())
                .isEqualTo(item("pk", "a", "balance", 15));
        assertThatThrownBy(
                        () -> SERVER.client().transactWriteItems(request -> request.clientRequestToken("token-" + table)
                                .transactItems(add(table, "a", 6))))
                .isInstanceOf(IdempotentParameterMismatchException.class);
    }

    @Test
    @Tag("beyond-local")
    void twoActionsOnOneItemAreRefused() {
        String table = tables.hashed();
        assertThatThrownBy(() -> SERVER.client()
                        .transactWriteItems(request -> request.transactItems(add(table, "a", 1), put(table, "a"))))
                .isInstanceOf(DynamoDbException.class)
                .isNotInstanceOf(TransactionCanceledException.class)
                .hasMessageContaining("one item");
    }

    private static void put(String table, Map<String, AttributeValue> item) {
        SERVER.client().putItem(request -> request.tableName(table).item(item));
    }

    private static TransactWriteItem put(String table, String key) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(item("pk", key))
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    private static TransactWriteItem add(String table, String key, int amount) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(item("pk", key))
                        .updateExpression("ADD balance :amount")
                        .expressionAttributeValues(Map.of(":amount", n(amount))))
                .build();
    }

    private static TransactWriteItem check(String table, String key) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table)
                        .key(item("pk", key))
                        .conditionExpression("attribute_exists(#o)")
                        .expressionAttributeNames(Map.of("#o", "open")))
                .build();
    }

    private static TransactGetItem get(String table, String key) {
        return TransactGetItem.builder()
                .get(get -> get.tableName(table).key(item("pk", key)))
                .build();
    }
}

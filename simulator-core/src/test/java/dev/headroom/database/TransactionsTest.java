package dev.headroom.database;

import static dev.headroom.database.TestDatabase.refusal;
import static dev.headroom.database.Values.item;
import static dev.headroom.database.Values.map;
import static dev.headroom.database.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.CancellationReason;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.ConditionCheck;
import dev.headroom.api.data.Delete;
import dev.headroom.api.data.Get;
import dev.headroom.api.data.Put;
import dev.headroom.api.data.TransactGetItem;
import dev.headroom.api.data.TransactGetItemsRequest;
import dev.headroom.api.data.TransactGetItemsResponse;
import dev.headroom.api.data.TransactWriteItem;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.api.data.TransactWriteItemsResponse;
import dev.headroom.api.data.Update;
import dev.headroom.item.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values from facts §1.2, §1.3, §8.3 and §11.7. */
class TransactionsTest {
    private final TestDatabase tests = TestDatabase.unlimited().withTable("t");
    private final Database database = tests.database;

    @Test
    void doesAllActions() {
        tests.put(item("pk", "gone", "sk", 1));
        tests.put(item("pk", "checked", "sk", 1, "n", 1));
        database.transactWriteItems(transaction(
                put(item("pk", "new", "sk", 1), null),
                update("count", "ADD n :one"),
                new TransactWriteItem(
                        null, null, new Delete(item("pk", "gone", "sk", 1), "t", null, null, null, null), null),
                check("checked", "n = :one")));
        assertThat(tests.get("new", 1)).isEqualTo(item("pk", "new", "sk", 1));
        assertThat(tests.get("count", 1)).isEqualTo(item("pk", "count", "sk", 1, "n", 1));
        assertThat(tests.get("gone", 1)).isNull();
        assertThat(tests.get("checked", 1)).isEqualTo(item("pk", "checked", "sk", 1, "n", 1));
    }

    @Test
    void doesNoneIfOneConditionFails() {
        tests.put(item("pk", "checked", "sk", 1, "n", 2));
        ServiceException canceled = refusal(() -> database.transactWriteItems(
                transaction(put(item("pk", "new", "sk", 1), null), check("checked", "n = :one"))));
        assertThat(canceled.type()).isEqualTo(ErrorType.TRANSACTION_CANCELED);
        assertThat(canceled.getMessage())
                .isEqualTo("Transaction cancelled, please refer cancellation reasons for specific reasons"
                        + " [None, ConditionalCheckFailed]");
        assertThat(canceled.cancellationReasons())
                .containsExactly(
                        CancellationReason.NONE,
                        new CancellationReason(
                                "ConditionalCheckFailed",
                                "The conditional request failed",
                                item("pk", "checked", "sk", 1, "n", 2)));
        assertThat(tests.get("new", 1)).isNull();
    }

    @Test
    void checksAMissingItemAndMakesNone() {
        database.transactWriteItems(transaction(check("none", "attribute_not_exists(pk) OR n = :one")));
        assertThat(tests.get("none", 1)).isNull();
    }

    @Test
    void refusesTwoActionsOnOneItem() {
        ServiceException refused = refusal(() -> database.transactWriteItems(
                transaction(put(item("pk", "a", "sk", 1), null), update("a", "ADD n :one"))));
        assertThat(refused.type()).isEqualTo(ErrorType.VALIDATION);
        assertThat(refused.getMessage())
                .isEqualTo("Transaction request cannot include multiple operations on one item");
    }

    @Test
    void tellsOnlyTheFirstActionThatCannotBeDone() {
        tests.put(item("pk", "text", "sk", 1, "n", "no number"));
        ServiceException canceled = refusal(() -> database.transactWriteItems(transaction(
                check("none", "n = :one"), update("text", "ADD n :one"), put(item("pk", "new", "sk", "no"), null))));
        assertThat(canceled.cancellationReasons())
                .extracting(CancellationReason::code)
                .containsExactly("None", "None", "ValidationError");
    }

    @Test
    void chargesTwice() {
        Item large = item("pk", "a", "sk", 1, "x", text(1_500));
        TransactWriteItemsResponse written = database.transactWriteItems(new TransactWriteItemsRequest(
                List.of(put(large, null), update("b", "ADD n :one")), ReturnConsumedCapacity.TOTAL, null, null));
        assertThat(written.consumedCapacity()).hasSize(1);
        assertThat(written.consumedCapacity().get(0).capacityUnits()).isEqualTo(6);
        assertThat(written.consumedCapacity().get(0).writeCapacityUnits()).isEqualTo(6);
        TransactGetItemsResponse read = database.transactGetItems(
                new TransactGetItemsRequest(List.of(get("a"), get("none")), ReturnConsumedCapacity.TOTAL));
        assertThat(read.responses().get(0).item()).isEqualTo(large);
        assertThat(read.responses().get(1).item()).isNull();
        assertThat(read.consumedCapacity().get(0).readCapacityUnits()).isEqualTo(4);
    }

    @Test
    void repeatsNothingUnderOneToken() {
        TransactWriteItemsRequest request = new TransactWriteItemsRequest(
                List.of(update("count", "ADD n :one")), ReturnConsumedCapacity.TOTAL, null, "token");
        database.transactWriteItems(request);
        TransactWriteItemsResponse again = database.transactWriteItems(request);
        assertThat(tests.get("count", 1)).isEqualTo(item("pk", "count", "sk", 1, "n", 1));
        assertThat(again.consumedCapacity().get(0).readCapacityUnits()).isEqualTo(2);
        ServiceException other = refusal(() -> database.transactWriteItems(
                new TransactWriteItemsRequest(List.of(update("other", "ADD n :one")), null, null, "token")));
        assertThat(other.type()).isEqualTo(ErrorType.IDEMPOTENT_PARAMETER_MISMATCH);
        tests.passes("601s");
        database.transactWriteItems(request);
        assertThat(tests.get("count", 1)).isEqualTo(item("pk", "count", "sk", 1, "n", 2));
    }

    @Test
    void cancelsAReadWithAKeyThatIsNone() {
        ServiceException canceled = refusal(() -> database.transactGetItems(new TransactGetItemsRequest(
                List.of(new TransactGetItem(new Get(item("pk", "a"), "t", null, null)), get("b")), null)));
        assertThat(canceled.cancellationReasons())
                .containsExactly(
                        new CancellationReason(
                                "ValidationError", "The provided key element does not match the schema", null),
                        CancellationReason.NONE);
    }

    private static TransactWriteItemsRequest transaction(TransactWriteItem... actions) {
        return new TransactWriteItemsRequest(List.of(actions), null, null, null);
    }

    private static TransactWriteItem put(Item item, String condition) {
        return new TransactWriteItem(null, new Put(item, "t", condition, null, null, null), null, null);
    }

    private static TransactWriteItem update(String pk, String update) {
        return new TransactWriteItem(
                null, null, null, new Update(item("pk", pk, "sk", 1), update, "t", null, null, map(":one", 1), null));
    }

    private static TransactWriteItem check(String pk, String condition) {
        return new TransactWriteItem(
                new ConditionCheck(
                        item("pk", pk, "sk", 1),
                        "t",
                        condition,
                        null,
                        map(":one", 1),
                        ReturnValuesOnConditionCheckFailure.ALL_OLD),
                null,
                null,
                null);
    }

    private static TransactGetItem get(String pk) {
        return new TransactGetItem(new Get(item("pk", pk, "sk", 1), "t", null, null));
    }
}

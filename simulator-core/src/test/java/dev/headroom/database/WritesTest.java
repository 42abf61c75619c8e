package dev.headroom.database;

import static dev.headroom.database.TestDatabase.refusal;
import static dev.headroom.database.Values.item;
import static dev.headroom.database.Values.map;
import static dev.headroom.database.Values.text;
import static dev.headroom.database.Values.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.AttributeAction;
import dev.headroom.api.AttributeValueUpdate;
import dev.headroom.api.ComparisonOperator;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ExpectedAttributeValue;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnValues;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.DeleteItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.PutItemResponse;
import dev.headroom.api.data.UpdateItemRequest;
import dev.headroom.api.data.UpdateItemResponse;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from facts §1.2, §1.3, §1.6, §11.3, §11.4, §11.8 and §11.9. */
class WritesTest {
    private final TestDatabase tests = TestDatabase.unlimited().withTable("t");
    private final Database database = tests.database;

    @Test
    void replacesAWholeItemAndReturnsTheOld() {
        tests.put(item("pk", "a", "sk", 1, "x", "old", "y", "only old"));
        PutItemResponse response = database.putItem(put(item("pk", "a", "sk", 1, "x", "new"))
                .returnValues(ReturnValues.ALL_OLD)
                .build());
        assertThat(response.attributes()).isEqualTo(item("pk", "a", "sk", 1, "x", "old", "y", "only old"));
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1, "x", "new"));
    }

    @ParameterizedTest
    @CsvSource({"1024, 1", "1025, 2", "2048, 2", "2049, 3"})
    void chargesWritesByWholeKilobytes(int bytes, double units) {
        PutItemResponse response = database.putItem(put(sized(bytes))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
        assertThat(response.consumedCapacity().capacityUnits()).isEqualTo(units);
    }

    @Test
    void chargesTheLargerOfOldAndNew() {
        database.putItem(put(sized(2_500)).build());
        PutItemResponse response = database.putItem(put(sized(100))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
        assertThat(response.consumedCapacity().capacityUnits()).isEqualTo(3);
        assertThat(response.consumedCapacity().tableName()).isEqualTo("t");
        assertThat(response.consumedCapacity().table()).isNull();
    }

    @Test
    void refusesAnItemOfOneByteTooMany() {
        database.putItem(put(sized(409_600)).build());
        assertThat(invalid(put(sized(409_601)))).isEqualTo("Item size has exceeded the maximum allowed size");
    }

    @Test
    void failsAConditionWithTheItemWhereAsked() {
        tests.put(item("pk", "a", "sk", 1, "version", 3));
        PutItemRequest.Builder conditional = put(item("pk", "a", "sk", 1, "version", 4))
                .conditionExpression("version = :v")
                .expressionAttributeValues(map(":v", 2));
        ServiceException plain = refusal(() -> database.putItem(conditional.build()));
        assertThat(plain.type()).isEqualTo(ErrorType.CONDITIONAL_CHECK_FAILED);
        assertThat(plain.getMessage()).isEqualTo("The conditional request failed");
        assertThat(plain.item()).isNull();
        ServiceException withItem = refusal(() -> database.putItem(conditional
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build()));
        assertThat(withItem.item()).isEqualTo(item("pk", "a", "sk", 1, "version", 3));
    }

    @Test
    void refusesOtherReturnValuesOfPuts() {
        assertThat(invalid(put(item("pk", "a", "sk", 1)).returnValues(ReturnValues.ALL_NEW)))
                .isEqualTo("ReturnValues can only be ALL_OLD or NONE");
    }

    @Test
    void refusesKeysThatTheSchemaDoesNotAllow() {
        assertThat(invalid(put(item("pk", "a"))))
                .isEqualTo("One or more parameter values were invalid: Missing the key sk in the item");
        assertThat(invalid(put(item("pk", "a", "sk", "1"))))
                .isEqualTo("One or more parameter values were invalid: Type mismatch for key sk expected: N actual: S");
        assertThat(invalid(put(item("pk", "", "sk", 1))))
                .isEqualTo("One or more parameter values are not valid. The AttributeValue for a key attribute cannot"
                        + " contain an empty string value. Key: pk");
        assertThat(invalid(put(item("pk", text(2_049), "sk", 1))))
                .isEqualTo("One or more parameter values were invalid: Size of hashkey has exceeded the maximum size"
                        + " limit of2048 bytes");
        assertThat(refusal(() -> database.deleteItem(DeleteItemRequest.builder()
                                .tableName("t")
                                .key(item("pk", "a"))
                                .build()))
                        .getMessage())
                .isEqualTo("The provided key element does not match the schema");
    }

    @Test
    void knowsNoOtherTable() {
        ServiceException missing = refusal(() -> database.putItem(PutItemRequest.builder()
                .tableName("other")
                .item(item("pk", "a", "sk", 1))
                .build()));
        assertThat(missing.type()).isEqualTo(ErrorType.RESOURCE_NOT_FOUND);
        assertThat(missing.getMessage()).isEqualTo("Requested resource not found");
    }

    @Test
    void deletesAndReturnsTheOld() {
        tests.put(item("pk", "a", "sk", 1, "x", 1));
        DeleteItemRequest delete = DeleteItemRequest.builder()
                .tableName("t")
                .key(item("pk", "a", "sk", 1))
                .returnValues(ReturnValues.ALL_OLD)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();
        assertThat(database.deleteItem(delete).attributes()).isEqualTo(item("pk", "a", "sk", 1, "x", 1));
        assertThat(tests.get("a", 1)).isNull();
        assertThat(database.deleteItem(delete).attributes()).isNull();
        assertThat(database.deleteItem(delete).consumedCapacity().capacityUnits())
                .isEqualTo(1);
    }

    @Test
    void makesAnItemByAnUpdateUnlessItOnlyRemoves() {
        database.updateItem(update("REMOVE x").build());
        assertThat(tests.get("a", 1)).isNull();
        database.updateItem(update("REMOVE x.y").build());
        assertThat(tests.get("a", 1)).isNull();
        database.updateItem(
                update("SET x = :v").expressionAttributeValues(map(":v", 7)).build());
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1, "x", 7));
    }

    @Test
    void makesABareKeyByAnEmptyUpdate() {
        database.updateItem(update(null).build());
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1));
    }

    @Test
    void makesABareKeyByEmptyAttributeUpdatesButNotByDeletes() {
        database.updateItem(update(null)
                .attributeUpdates(Map.of("x", new AttributeValueUpdate(null, AttributeAction.DELETE)))
                .build());
        assertThat(tests.get("a", 1)).isNull();
        database.updateItem(update(null).attributeUpdates(Map.of()).build());
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1));
    }

    @Test
    void returnsWhatAnUpdateTouched() {
        tests.put(item("pk", "a", "sk", 1, "m", Map.of("deep", 1, "other", 2), "n", 5));
        UpdateItemRequest.Builder update = update("SET m.deep = :v REMOVE n").expressionAttributeValues(map(":v", 9));
        assertThat(database.updateItem(
                                update.returnValues(ReturnValues.UPDATED_OLD).build())
                        .attributes())
                .isEqualTo(item("m", Map.of("deep", 1), "n", 5));
        assertThat(database.updateItem(
                                update.returnValues(ReturnValues.UPDATED_NEW).build())
                        .attributes())
                .isEqualTo(item("m", Map.of("deep", 9)));
        assertThat(database.updateItem(update.returnValues(ReturnValues.ALL_NEW).build())
                        .attributes())
                .isEqualTo(item("pk", "a", "sk", 1, "m", Map.of("deep", 9, "other", 2)));
    }

    @Test
    void returnsNothingForAnUpdateThatMadeNothing() {
        UpdateItemResponse response = database.updateItem(
                update("REMOVE x").returnValues(ReturnValues.ALL_NEW).build());
        assertThat(response.attributes()).isNull();
    }

    @Test
    void chargesAnUpdateByTheWholeItem() {
        tests.put(item("pk", "a", "sk", 1, "big", text(5 * 1024)));
        UpdateItemResponse response = database.updateItem(update("SET b = :b")
                .expressionAttributeValues(map(":b", text(2 * 1024)))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
        assertThat(response.consumedCapacity().capacityUnits()).isEqualTo(8);
    }

    @Test
    void leavesKeysAlone() {
        assertThat(invalid(update("SET sk = :v").expressionAttributeValues(map(":v", 2))))
                .isEqualTo("One or more parameter values were invalid: Cannot update attribute sk. This attribute is"
                        + " part of the key");
    }

    @Test
    void judgesTheConditionBeforeTheUpdate() {
        tests.put(item("pk", "a", "sk", 1, "x", "text"));
        UpdateItemRequest.Builder update = update("SET x = x + :one")
                .conditionExpression("attribute_not_exists(pk)")
                .expressionAttributeValues(map(":one", 1));
        assertThat(refusal(() -> database.updateItem(update.build())).type())
                .isEqualTo(ErrorType.CONDITIONAL_CHECK_FAILED);
        assertThat(invalid(update.conditionExpression(null)))
                .isEqualTo("An operand in the update expression has an incorrect data type");
    }

    @Test
    void updatesByTheLegacyLanguage() {
        tests.put(item("pk", "a", "sk", 1, "n", 1, "s", java.util.Set.of("x"), "l", List.of(1), "gone", 1));
        database.updateItem(update(null)
                .attributeUpdates(Map.of(
                        "put", new AttributeValueUpdate(value("p"), null),
                        "n", new AttributeValueUpdate(value(4), AttributeAction.ADD),
                        "s", new AttributeValueUpdate(value(java.util.Set.of("x")), AttributeAction.DELETE),
                        "l", new AttributeValueUpdate(value(List.of(2)), AttributeAction.ADD),
                        "gone", new AttributeValueUpdate(null, AttributeAction.DELETE)))
                .build());
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1, "n", 5, "l", List.of(1, 2), "put", "p"));
    }

    @Test
    void expectsByTheLegacyLanguage() {
        tests.put(item("pk", "a", "sk", 1, "n", 5));
        assertThat(holds("n", new ExpectedAttributeValue(value(5), null, null, null)))
                .isTrue();
        assertThat(holds("n", new ExpectedAttributeValue(null, false, null, null)))
                .isFalse();
        assertThat(holds("other", new ExpectedAttributeValue(null, false, null, null)))
                .isTrue();
        assertThat(holds("n", compared(ComparisonOperator.GE, 5))).isTrue();
        assertThat(holds("n", compared(ComparisonOperator.GT, 5))).isFalse();
        assertThat(holds("n", compared(ComparisonOperator.BETWEEN, 4, 6))).isTrue();
        assertThat(holds("n", compared(ComparisonOperator.IN, 4, 5))).isTrue();
        assertThat(holds("n", compared(ComparisonOperator.NE, 5))).isFalse();
        assertThat(holds("n", compared(ComparisonOperator.NOT_NULL))).isTrue();
        assertThat(holds("other", compared(ComparisonOperator.NULL))).isTrue();
    }

    @Test
    void refusesTwoLanguagesAtOnce() {
        assertThat(invalid(update("SET x = :v")
                        .expressionAttributeValues(map(":v", 1))
                        .attributeUpdates(Map.of())
                        .expected(Map.of())))
                .isEqualTo("Can not use both expression and non-expression parameters in the same request:"
                        + " Non-expression parameters: {AttributeUpdates, Expected} Expression parameters:"
                        + " {UpdateExpression}");
        assertThat(invalid(put(item("pk", "a", "sk", 1)).expressionAttributeNames(Map.of("#a", "a"))))
                .isEqualTo("ExpressionAttributeNames can only be specified when using expressions");
        assertThat(invalid(put(item("pk", "a", "sk", 1)).expressionAttributeValues(map(":a", 1))))
                .isEqualTo("ExpressionAttributeValues can only be specified when using expressions:"
                        + " ConditionExpression is null");
    }

    @Test
    void throttlesWithTheReason() {
        TestDatabase small = TestDatabase.throttling().withTable("t", 1, 1);
        Item item = item("pk", "a", "sk", 1, "x", text(3_000));
        small.passes("300s").put(item);
        ServiceException throttled = null;
        for (int i = 0; i < 400 && throttled == null; i++) {
            throttled = tryPut(small, item);
        }
        assertThat(throttled).isNotNull();
        assertThat(throttled.type()).isEqualTo(ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED);
        assertThat(throttled.throttlingReasons()).hasSize(1);
        assertThat(throttled.throttlingReasons().get(0).reason()).isEqualTo("TableWriteProvisionedThroughputExceeded");
        assertThat(throttled.throttlingReasons().get(0).resource())
                .isEqualTo("arn:aws:dynamodb:us-east-1:000000000000:table/t");
    }

    private static ServiceException tryPut(TestDatabase tests, Item item) {
        try {
            tests.put(item);
            return null;
        } catch (ServiceException throttled) {
            return throttled;
        }
    }

    private boolean holds(String attribute, ExpectedAttributeValue expected) {
        try {
            database.putItem(put(item("pk", "a", "sk", 1, "n", 5))
                    .expected(Map.of(attribute, expected))
                    .build());
            return true;
        } catch (ServiceException failed) {
            assertThat(failed.type()).isEqualTo(ErrorType.CONDITIONAL_CHECK_FAILED);
            return false;
        }
    }

    private static ExpectedAttributeValue compared(ComparisonOperator operator, Object... operands) {
        return new ExpectedAttributeValue(
                null,
                null,
                operator,
                operands.length == 0
                        ? null
                        : java.util.Arrays.stream(operands).map(Values::value).toList());
    }

    private static PutItemRequest.Builder put(Item item) {
        return PutItemRequest.builder().tableName("t").item(item);
    }

    private static UpdateItemRequest.Builder update(String expression) {
        return UpdateItemRequest.builder()
                .tableName("t")
                .key(item("pk", "a", "sk", 1))
                .updateExpression(expression);
    }

    private String invalid(PutItemRequest.Builder put) {
        return invalid(() -> database.putItem(put.build()));
    }

    private String invalid(UpdateItemRequest.Builder update) {
        return invalid(() -> database.updateItem(update.build()));
    }

    private static String invalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        ServiceException refused = refusal(call);
        assertThat(refused.type()).isEqualTo(ErrorType.VALIDATION);
        return refused.getMessage();
    }

    /** An item of the key (4 + 1 + ... bytes) and a filler, so large in all. */
    private static Item sized(int bytes) {
        int others = item("pk", "a", "sk", 1, "x", "").sizeInBytes();
        return item("pk", "a", "sk", 1, "x", text(bytes - others));
    }
}

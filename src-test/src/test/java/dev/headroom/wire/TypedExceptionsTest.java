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
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

class TypedExceptionsTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void aFailedConditionBringsTheItemWhenAsked() {
        String table = tables.hashed();
        put(table, item("pk", "a", "v", 1));
        ConditionalCheckFailedException failed = catchThrowableOfType(
                ConditionalCheckFailedException.class, () -> SERVER.client().putItem(request -> request.tableName(table)
                        .item(item("pk", "a"))
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));
        assertThat(failed.item()).isEqualTo(item("pk", "a", "v", 1));
        assertThat(failed.awsErrorDetails().errorMessage()).isEqualTo("The conditional request failed");
        assertThat(failed.statusCode()).isEqualTo(400);
    }

    @Test
    @Tag("beyond-local")
    void requestIdsHaveTheServicesForm() {
        assertThat(SERVER.client().listTables().responseMetadata().requestId()).matches("[0-9A-Z]{52}");
    }

    @Test
    @Tag("beyond-local")
    void aMissingTableHasItsOwnException() {
        assertThatThrownBy(() -> SERVER.client()
                        .getItem(request -> request.tableName("tour-of-nowhere").key(item("pk", "a"))))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Requested resource not found");
    }

    @Test
    @Tag("beyond-local")
    void aWrongKeyIsAValidationException() {
        String table = tables.hashed();
        assertThatThrownBy(() -> SERVER.client()
                        .getItem(request -> request.tableName(table).key(item("sk", "a"))))
                .isInstanceOfSatisfying(DynamoDbException.class, refused -> {
                    assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
                    assertThat(refused.awsErrorDetails().errorMessage())
                            .isEqualTo("The provided key element does not match the schema");
                });
    }

    @Test
    void anExpressionsMistakeIsSpelledOut() {
        String table = tables.hashed();
        assertThatThrownBy(() -> SERVER.client().putItem(request -> request.tableName(table)
                        .item(item("pk", "a"))
                        .conditionExpression("attribute_exists(pk) AND name = :v")
                        .expressionAttributeValues(Map.of(":v", n(1)))))
                .hasMessageContaining(
                        "Invalid ConditionExpression: Attribute name is a reserved keyword; reserved keyword: name");
    }

    @Test
    void anItemOfMoreThan400KilobytesIsRefused() {
        String table = tables.hashed();
        int rest = 409_600 - "pk".length() - "a".length() - "t".length();
        put(table, item("pk", "a", "t", "x".repeat(rest)));
        assertThatThrownBy(() -> put(table, item("pk", "a", "t", "x".repeat(rest + 1))))
                .hasMessageContaining("Item size has exceeded the maximum allowed size");
    }

    @Test
    @Tag("beyond-local")
    void aTableOverItsCapacityThrottlesAndSaysWhy() {
        String table = tables.create(request -> request.attributeDefinitions(Tables.string("pk"))
                .keySchema(Tables.hash("pk"))
                .billingMode(BillingMode.PROVISIONED)
                .provisionedThroughput(units -> units.readCapacityUnits(1L).writeCapacityUnits(1L)));
        ProvisionedThroughputExceededException throttled =
                catchThrowableOfType(ProvisionedThroughputExceededException.class, () -> putUntilRefused(table));
        assertThat(throttled.awsErrorDetails().errorMessage())
                .startsWith("The level of configured provisioned throughput for the table was exceeded.");
        assertThat(throttled.throttlingReasons())
                .extracting(ThrottlingReason::reason)
                .containsExactly("TableWriteProvisionedThroughputExceeded");
        assertThat(throttled.throttlingReasons().get(0).resource()).endsWith("table/" + table);
        assertThat(throttled.isThrottlingException()).isTrue();
    }

    /** A burst's worth of five minutes at most, and as much again. */
    private static void putUntilRefused(String table) {
        for (int i = 0; i < 600; i++) {
            SERVER.withoutRetries().putItem(request -> request.tableName(table).item(item("pk", "a")));
        }
    }

    private static void put(String table, Map<String, AttributeValue> item) {
        SERVER.client().putItem(request -> request.tableName(table).item(item));
    }
}

package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.CancellationReason;
import dev.headroom.api.Capacity;
import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ItemCollectionMetrics;
import dev.headroom.api.ServiceException;
import dev.headroom.api.ThrottlingCause;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.BillingModeSummary;
import dev.headroom.api.control.ListTablesResponse;
import dev.headroom.api.data.GetItemResponse;
import dev.headroom.api.data.PutItemResponse;
import dev.headroom.item.BinarySet;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.Item;
import dev.headroom.item.ItemBuilder;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResponseJsonTest {
    private static Item item() {
        return new ItemBuilder()
                .set("s", StringValue.of("é \"\\\n\u0001😀"))
                .set("n", NumberValue.parse("1.50e3"))
                .set("b", BinaryValue.of((byte) 1, (byte) -1))
                .set("t", BooleanValue.TRUE)
                .set("f", BooleanValue.FALSE)
                .set("null", NullValue.NULL)
                .set("l", ListValue.of(List.of(StringValue.of("x"), ListValue.of(List.of()), NumberValue.of(-1))))
                .set("m", MapValue.of(Map.of("k\"", MapValue.of(Map.of()))))
                .set("ss", StringSet.of(List.of(StringValue.of("a"), StringValue.of(""))))
                .set("ns", NumberSet.of(List.of(NumberValue.of(1), NumberValue.of(2))))
                .set("bs", BinarySet.of(List.of(BinaryValue.of(), BinaryValue.of((byte) 0))))
                .build();
    }

    private static final String ITEM =
            "{\"s\":{\"S\":\"é \\\"\\\\\\n\\u0001😀\"},\"n\":{\"N\":\"1500\"},\"b\":{\"B\":\"Af8=\"},"
                    + "\"t\":{\"BOOL\":true},\"f\":{\"BOOL\":false},\"null\":{\"NULL\":true},"
                    + "\"l\":{\"L\":[{\"S\":\"x\"},{\"L\":[]},{\"N\":\"-1\"}]},\"m\":{\"M\":{\"k\\\"\":{\"M\":{}}}},"
                    + "\"ss\":{\"SS\":[\"a\",\"\"]},\"ns\":{\"NS\":[\"1\",\"2\"]},\"bs\":{\"BS\":[\"\",\"AA==\"]}}";

    @Test
    void anItemIsWrittenWithTheTypeBeforeEachValue() {
        assertThat(Requests.write(new GetItemResponse(item(), null))).isEqualTo("{\"Item\":" + ITEM + "}");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(Requests.write(new PutItemResponse(null, null, null))).isEqualTo("{}");
    }

    @Test
    void capacityIsWrittenAsDecimals() {
        ConsumedCapacity consumed = new ConsumedCapacity(
                "t",
                1.5,
                null,
                null,
                new Capacity(null, null, 0.5),
                null,
                new TreeMap<>(Map.of("i", new Capacity(null, null, 1.0))));

        assertThat(Requests.write(new GetItemResponse(null, consumed)))
                .isEqualTo("{\"ConsumedCapacity\":{\"TableName\":\"t\",\"CapacityUnits\":1.5,"
                        + "\"Table\":{\"CapacityUnits\":0.5},"
                        + "\"GlobalSecondaryIndexes\":{\"i\":{\"CapacityUnits\":1.0}}}}");
    }

    @Test
    void namesOfTheirOwnListsAndMomentsAreWritten() {
        assertThat(Requests.write(new ItemCollectionMetrics(null, List.of(0.0, 1.0))))
                .isEqualTo("{\"SizeEstimateRangeGB\":[0.0,1.0]}");
        assertThat(Requests.write(
                        new BillingModeSummary(BillingMode.PAY_PER_REQUEST, Instant.ofEpochMilli(1_732_167_000_120L))))
                .isEqualTo("{\"BillingMode\":\"PAY_PER_REQUEST\",\"LastUpdateToPayPerRequestDateTime\":1732167000.12}");
        assertThat(Requests.write(new BillingModeSummary(null, Instant.ofEpochSecond(1_732_167_000))))
                .isEqualTo("{\"LastUpdateToPayPerRequestDateTime\":1732167000}");
        assertThat(Requests.write(new ListTablesResponse(List.of("a", "b"), "b")))
                .isEqualTo("{\"TableNames\":[\"a\",\"b\"],\"LastEvaluatedTableName\":\"b\"}");
    }

    @Test
    void errorsHaveTypeAndMessage() {
        assertThat(Requests.error(ServiceException.validation("no \"good\"")))
                .isEqualTo(
                        "{\"__type\":\"com.amazon.coral.validate#ValidationException\",\"message\":\"no \\\"good\\\"\"}");
        assertThat(Requests.error(new ServiceException(ErrorType.SERIALIZATION, "wrong")))
                .isEqualTo("{\"__type\":\"com.amazon.coral.service#SerializationException\",\"Message\":\"wrong\"}");
        assertThat(Requests.error(new ServiceException(ErrorType.UNKNOWN_OPERATION, null)))
                .isEqualTo("{\"__type\":\"com.amazon.coral.service#UnknownOperationException\"}");
    }

    @Test
    void errorsBringWhatBelongsToThem() {
        Item item = new ItemBuilder().set("k", StringValue.of("v")).build();
        List<ThrottlingCause> causes = List.of(new ThrottlingCause("TableReadAccountLimitExceeded", "arn:t"));

        assertThat(Requests.error(ServiceException.conditionFailed(item)))
                .isEqualTo("{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\","
                        + "\"message\":\"The conditional request failed\",\"Item\":{\"k\":{\"S\":\"v\"}}}");
        assertThat(Requests.error(ServiceException.canceled(
                        "cancelled", List.of(CancellationReason.NONE, new CancellationReason("Code", "why", item)))))
                .isEqualTo("{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
                        + "\"Message\":\"cancelled\",\"CancellationReasons\":[{\"Code\":\"None\"},"
                        + "{\"Code\":\"Code\",\"Message\":\"why\",\"Item\":{\"k\":{\"S\":\"v\"}}}]}");
        assertThat(Requests.error(ServiceException.throttled(ErrorType.THROTTLING, "slow", causes)))
                .isEqualTo(
                        "{\"__type\":\"com.amazon.coral.availability#ThrottlingException\",\"message\":\"slow\","
                                + "\"throttlingReasons\":[{\"reason\":\"TableReadAccountLimitExceeded\",\"resource\":\"arn:t\"}]}");
        assertThat(Requests.error(
                        ServiceException.throttled(ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED, "slow", causes)))
                .contains("\"ThrottlingReasons\":[{\"reason\":");
    }
}

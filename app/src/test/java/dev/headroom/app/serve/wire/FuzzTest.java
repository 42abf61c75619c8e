package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.ListTablesRequest;
import dev.headroom.api.data.BatchGetItemRequest;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.item.AttributeNamesPool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, it is read or refused: never a fault of ours, never without end. */
class FuzzTest {
    private static final List<Class<? extends Record>> TYPES = List.of(
            PutItemRequest.class,
            QueryRequest.class,
            BatchGetItemRequest.class,
            BatchWriteItemRequest.class,
            TransactWriteItemsRequest.class,
            CreateTableRequest.class,
            ListTablesRequest.class);

    private static final List<String> REQUESTS = List.of("""
            {"TableName":"abc","Item":{"k":{"S":"é\\u0001\\ud83d\\ude00"},"n":{"N":"1.5e3"},"b":{"B":"AQI="},"x":{"BOOL":true},
            "l":{"L":[{"NULL":true},{"M":{"a":{"SS":["a","b"]}}}]},"m":{"M":{"n":{"NS":["1"]},"b":{"BS":["AQ=="]}}}},
            "ReturnValues":"ALL_OLD","Expected":{"k":{"Exists":false},"n":{"Value":{"N":"1"},"ComparisonOperator":"EQ"}}}""", """
            {"TableName":"abc","IndexName":"idx","Limit":10,"ConsistentRead":false,"KeyConditionExpression":"k = :v",
            "ExpressionAttributeValues":{":v":{"S":"x"}},"ExpressionAttributeNames":{"#a":"b"},"AttributesToGet":["a"],
            "ExclusiveStartKey":{"k":{"S":"x"}},"Select":"COUNT","ReturnConsumedCapacity":"TOTAL"}""", """
            {"RequestItems":{"abc":{"Keys":[{"k":{"S":"a"}}],"AttributesToGet":["a"]}},"ReturnConsumedCapacity":"NONE"}""", """
            {"RequestItems":{"abc":[{"PutRequest":{"Item":{"k":{"S":"a"}}}},{"DeleteRequest":{"Key":{"k":{"S":"b"}}}}]}}""", """
            {"TransactItems":[{"Put":{"TableName":"abc","Item":{"k":{"S":"a"}}}},
            {"Update":{"TableName":"abc","Key":{"k":{"S":"b"}},"UpdateExpression":"SET a = :a",
            "ExpressionAttributeValues":{":a":{"N":"1"}}}}],"ClientRequestToken":"t"}""", """
            {"TableName":"abc","AttributeDefinitions":[{"AttributeName":"k","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"k","KeyType":"HASH"}],"ProvisionedThroughput":{"ReadCapacityUnits":1,
            "WriteCapacityUnits":1},"Tags":[{"Key":"a","Value":"b"}],"StreamSpecification":{"StreamEnabled":true}}""", """
            {"ExclusiveStartTableName":"abc","Limit":7}""");

    /** What is put in the place of something else. */
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-1",
            "1e999",
            "0.5",
            "\"\"",
            "{}",
            "[]",
            "[null]",
            "{\"S\":\"a\"}",
            "{\"\":{}}",
            "\"S\":",
            "\"N\":",
            "\"L\":",
            "\\ud800",
            "\\u0000",
            "\u00ff",
            "9".repeat(999));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changedRequestsAreReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            byte[] body = changed(REQUESTS.get(random.nextInt(REQUESTS.size())), random);
            for (Class<? extends Record> type : TYPES) {
                assertReadOrRefused(type, body);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void theEndpointAnswersChangedRequests(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TestEndpoint tests = new TestEndpoint();
        for (int i = 0; i < 1_000; i++) {
            String body =
                    new String(changed(REQUESTS.get(random.nextInt(REQUESTS.size())), random), StandardCharsets.UTF_8);
            String target =
                    Operations.ALL.get(random.nextInt(Operations.ALL.size())).target();
            String operation = target.substring(target.indexOf('.') + 1);
            assertThatCode(() ->
                            assertThat(tests.answer(operation, body).status()).isIn(200, 400))
                    .as(operation + " " + body)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] changed(String request, SplittableRandom random) {
        StringBuilder text = new StringBuilder(request);
        for (int changes = random.nextInt(1, 5); changes > 0; changes--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(0, 12));
            text.replace(
                    from,
                    to,
                    random.nextInt(4) == 0 ? piece(request, random) : SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private static String piece(String request, SplittableRandom random) {
        int from = random.nextInt(request.length());
        return request.substring(from, Math.min(request.length(), from + random.nextInt(60)));
    }

    private static void assertReadOrRefused(Class<? extends Record> type, byte[] body) {
        RequestReader reader = Requests.reader(type);
        try {
            assertThat(reader.read(body, 0, body.length, Wording.OLDER, new AttributeNamesPool()))
                    .isInstanceOf(type);
        } catch (ServiceException refusal) {
            assertThat(refusal.type()).isIn(ErrorType.SERIALIZATION, ErrorType.VALIDATION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"L\":[", "{\"M\":{\"a\":"})
    void deepNestingIsRefused(String opening) {
        String deep = opening.repeat(1_000_000);

        for (String place : List.of("%s", "{\"Unknown\":%s", "{\"Item\":{\"a\":%s", "{\"AttributesToGet\":%s")) {
            assertThat(Requests.refusal(PutItemRequest.class, String.format(place, deep))
                            .type())
                    .isEqualTo(ErrorType.SERIALIZATION);
        }
    }

    @Test
    void manyDuplicatesTakeLinearTime() {
        String members = "\"a\":{\"S\":\"x\"},".repeat(300_000);
        String distinct = IntStream.range(0, 200_000)
                .mapToObj(i -> "\"a" + i + "\":{\"S\":\"x\"},")
                .collect(Collectors.joining());

        assertThat(Duration.ofNanos(timed("{\"TableName\":\"t\",\"Item\":{" + members + "\"b\":{\"S\":\"\"}}}")))
                .isLessThan(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(timed("{\"TableName\":\"t\",\"Item\":{" + distinct + "\"b\":{\"S\":\"\"}}}")))
                .isLessThan(Duration.ofSeconds(20));
    }

    private static long timed(String json) {
        long start = System.nanoTime();
        assertThat(Requests.read(PutItemRequest.class, json)).isNotNull();
        return System.nanoTime() - start;
    }

    @Test
    void wrongValuesWithoutNumberTakeLinearTime() {
        String wrong = "{\"N\":\"x\"},".repeat(500_000);

        assertThat(Requests.refusal(
                                PutItemRequest.class,
                                "{\"TableName\":\"t\",\"Item\":{\"a\":{\"L\":[" + wrong + "{\"SS\":[]}]}}}")
                        .getMessage())
                .isEqualTo("The parameter cannot be converted to a numeric value: x");
    }

    @Test
    void manyMistakesTakeLinearTime() {
        String tables =
                IntStream.range(0, 100_000).mapToObj(i -> "\"t" + i + "\":[]").collect(Collectors.joining(","));

        assertThat(Requests.refusal(BatchWriteItemRequest.class, "{\"RequestItems\":{" + tables + "}}", Wording.OLDER)
                        .getMessage())
                .startsWith("10 validation errors detected: ");
        assertThat(Requests.refusal(QueryRequest.class, "{\"AttributesToGet\":[" + "null,".repeat(200_000) + "null]}")
                        .getMessage())
                .startsWith("10 validation errors detected: ");
    }

    @Test
    void aDeepRequestWithAMistakeIsReadOnASmallStack() throws InterruptedException {
        String deep = "{\"Unknown\":" + "[".repeat(990) + "]".repeat(990) + ",\"TableName\":\"\"}";
        AtomicReference<ServiceException> refusal = new AtomicReference<>();
        Thread thread =
                new Thread(null, () -> refusal.set(Requests.refusal(ScanRequest.class, deep)), "small", 256 << 10);

        thread.start();
        thread.join();

        assertThat(refusal.get().getMessage()).contains("'TableName'");
    }

    @Test
    void hugeNumbersAndLongNamesAreRefused() {
        assertThat(Requests.refusal(QueryRequest.class, "{\"Limit\":" + "9".repeat(5_000) + "}")
                        .type())
                .isEqualTo(ErrorType.SERIALIZATION);
        assertThat(Requests.refusal(QueryRequest.class, "{\"" + "a".repeat(1_000_000) + "\":1}")
                        .type())
                .isEqualTo(ErrorType.SERIALIZATION);
    }
}

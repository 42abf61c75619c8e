package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.wire.TestEndpoint.Answer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatabaseEndpointTest {
    private final TestEndpoint tests = new TestEndpoint();

    @Test
    void whatIsPutIsReadAgain() {
        Answer put =
                tests.answer("PutItem", "{\"TableName\":\"abc\",\"Item\":{\"k\":{\"S\":\"a\"},\"n\":{\"N\":\"1.0\"}}}");
        Answer got = tests.answer("GetItem", "{\"TableName\":\"abc\",\"Key\":{\"k\":{\"S\":\"a\"}}}");

        assertThat(put).isEqualTo(new Answer(200, "{}"));
        assertThat(got).isEqualTo(new Answer(200, "{\"Item\":{\"k\":{\"S\":\"a\"},\"n\":{\"N\":\"1\"}}}"));
    }

    @Test
    void whatIsRefusedIsToldWithItsStatus() {
        assertThat(tests.answer("GetItem", "{\"TableName\":\"none\",\"Key\":{\"k\":{\"S\":\"a\"}}}"))
                .isEqualTo(new Answer(
                        400,
                        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\","
                                + "\"message\":\"Requested resource not found\"}"));
        assertThat(tests.answer("GetItem", "hi"))
                .isEqualTo(new Answer(400, "{\"__type\":\"com.amazon.coral.service#SerializationException\"}"));
    }

    @Test
    void operationsAreKnownByTheirWholeNames() {
        assertThat(tests.endpoint().knows("DynamoDB_20120810.GetItem")).isTrue();
        assertThat(List.of("GetItem", "DynamoDB_20111205.GetItem", "DynamoDB_20120810.getItem", ""))
                .noneMatch(tests.endpoint()::knows);
        assertThat(tests.answer("ListTable", "{}"))
                .isEqualTo(new Answer(400, "{\"__type\":\"com.amazon.coral.service#UnknownOperationException\"}"));
    }

    @Test
    void everyOperationHasItsOwnName() {
        assertThat(Operations.ALL).extracting(Operation::target).doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsChangeTheDatabaseOneAfterAnother() {
        String increment = "{\"TableName\":\"abc\",\"Key\":{\"k\":{\"S\":\"c\"}},\"UpdateExpression\":\"ADD n :one\","
                + "\"ExpressionAttributeValues\":{\":one\":{\"N\":\"1\"}}}";

        IntStream.range(0, 400).parallel().forEach(i -> assertThat(
                        tests.answer("UpdateItem", increment).status())
                .isEqualTo(200));

        assertThat(tests.answer("GetItem", "{\"TableName\":\"abc\",\"Key\":{\"k\":{\"S\":\"c\"}}}")
                        .json())
                .contains("{\"N\":\"400\"}");
    }
}

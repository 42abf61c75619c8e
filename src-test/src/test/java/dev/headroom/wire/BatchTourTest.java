package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class BatchTourTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void aBatchWritesAndDeletesAcrossTables() {
        String first = tables.hashed();
        String second = tables.sorted();
        SERVER.client().putItem(request -> request.tableName(first).item(item("pk", "old")));
        BatchWriteItemResponse answer = SERVER.client()
                .batchWriteItem(request -> request.requestItems(Map.of(
                        first, List.of(put(item("pk", "a")), put(item("pk", "b")), delete(item("pk", "old"))),
                        second, List.of(put(item("pk", "a", "sk", 1))))));
        assertThat(answer.unprocessedItems()).isEmpty();
        assertThat(SERVER.client().scan(request -> request.tableName(first)).items())
                .containsExactlyInAnyOrder(item("pk", "a"), item("pk", "b"));
        assertThat(SERVER.client().scan(request -> request.tableName(second)).items())
                .containsExactly(item("pk", "a", "sk", 1));
    }

    @Test
    void aBatchReadsFromSeveralTablesAndLeavesOutWhatIsMissing() {
        String first = tables.hashed();
        String second = tables.hashed();
        SERVER.client().putItem(request -> request.tableName(first).item(item("pk", "a", "v", 1, "w", 2)));
        SERVER.client().putItem(request -> request.tableName(second).item(item("pk", "b", "v", 3)));
        BatchGetItemResponse answer = SERVER.client()
                .batchGetItem(request -> request.requestItems(Map.of(
                        first,
                        keys(List.of(item("pk", "a"), item("pk", "missing"))),
                        second,
                        keys(List.of(item("pk", "b"))))));
        assertThat(answer.responses())
                .isEqualTo(Map.of(first, List.of(item("pk", "a", "v", 1)), second, List.of(item("pk", "b", "v", 3))));
        assertThat(answer.unprocessedKeys()).isEmpty();
    }

    @Test
    void aPaginatorReadsMoreThanOneAnswerHolds() {
        String table = tables.sorted();
        String text = "x".repeat(380_000);
        for (int i = 0; i < 50; i++) {
            int number = i;
            SERVER.client().putItem(request -> request.tableName(table)
                    .item(item("pk", "p" + number, "sk", number, "v", text)));
        }
        List<Map<String, AttributeValue>> wanted = IntStream.range(0, 50)
                .mapToObj(i -> item("pk", "p" + i, "sk", i))
                .toList();
        KeysAndAttributes keys = KeysAndAttributes.builder().keys(wanted).build();
        assertThat(SERVER.client()
                        .batchGetItem(request -> request.requestItems(Map.of(table, keys)))
                        .unprocessedKeys())
                .isNotEmpty();
        long read = SERVER.client().batchGetItemPaginator(request -> request.requestItems(Map.of(table, keys))).stream()
                .mapToLong(
                        page -> page.responses().getOrDefault(table, List.of()).size())
                .sum();
        assertThat(read).isEqualTo(50);
    }

    @Test
    void oneItemTwiceInABatchIsRefused() {
        String table = tables.hashed();
        assertThatThrownBy(() -> SERVER.client()
                        .batchWriteItem(request -> request.requestItems(
                                Map.of(table, List.of(put(item("pk", "a", "v", 1)), put(item("pk", "a", "v", 2)))))))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("Provided list of item keys contains duplicates");
    }

    private static WriteRequest put(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    private static WriteRequest delete(Map<String, AttributeValue> key) {
        return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
    }

    private static KeysAndAttributes keys(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder()
                .keys(keys)
                .projectionExpression("pk, v")
                .build();
    }
}

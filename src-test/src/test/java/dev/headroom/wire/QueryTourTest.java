package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.n;
import static dev.headroom.wire.Items.s;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

class QueryTourTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    private static final int ITEMS = 30;

    @Test
    void aCollectionComesInTheOrderOfItsSortKeyEitherWay() {
        String table = filled();
        assertThat(sortKeys(query(table).build())).containsExactlyElementsOf(range(0, ITEMS));
        List<Integer> backwards =
                sortKeys(query(table).scanIndexForward(false).limit(3).build());
        assertThat(backwards).containsExactly(ITEMS - 1, ITEMS - 2, ITEMS - 3);
    }

    @Test
    void aPaginatorFollowsThePagesToTheEnd() {
        String table = filled();
        QueryRequest pages = query(table).limit(7).build();
        assertThat(SERVER.client().queryPaginator(pages).stream().count()).isEqualTo(5);
        assertThat(SERVER.client().queryPaginator(pages).items().stream().map(QueryTourTest::sortKey))
                .containsExactlyElementsOf(range(0, ITEMS));
    }

    @Test
    void aSortKeyConditionNarrowsTheCollection() {
        String table = filled();
        QueryRequest between = query(table)
                .keyConditionExpression("pk = :pk AND sk BETWEEN :low AND :high")
                .expressionAttributeValues(Map.of(":pk", s("a"), ":low", n(3), ":high", n(6)))
                .build();
        assertThat(sortKeys(between)).containsExactly(3, 4, 5, 6);
    }

    @Test
    void aFilterAppliesToWhatWasRead() {
        String table = filled();
        QueryResponse page = SERVER.client()
                .query(query(table)
                        .filterExpression("parity = :odd")
                        .expressionAttributeValues(Map.of(":pk", s("a"), ":odd", n(1)))
                        .limit(10)
                        .build());
        assertThat(page.scannedCount()).isEqualTo(10);
        assertThat(page.count()).isEqualTo(5);
        assertThat(page.lastEvaluatedKey()).isEqualTo(item("pk", "a", "sk", 9));
    }

    @Test
    void aCountSendsNoItems() {
        QueryResponse counted =
                SERVER.client().query(query(filled()).select(Select.COUNT).build());
        assertThat(counted.count()).isEqualTo(ITEMS);
        assertThat(counted.hasItems()).isFalse();
    }

    @Test
    void aGlobalIndexGathersAcrossPartitionKeys() {
        String table = filled();
        SERVER.client().putItem(request -> request.tableName(table).item(item("pk", "b", "sk", 0, "parity", 1)));
        QueryRequest odd = QueryRequest.builder()
                .tableName(table)
                .indexName("parities")
                .keyConditionExpression("parity = :odd")
                .expressionAttributeValues(Map.of(":odd", n(1)))
                .build();
        assertThat(SERVER.client().queryPaginator(odd).items()).hasSize(ITEMS / 2 + 1);
        assertThat(SERVER.client().query(odd).items().get(0).keySet()).containsOnly("pk", "sk", "parity");
    }

    @Test
    void aLocalIndexFetchesWhatItDoesNotHold() {
        String table = filled();
        QueryResponse mirrored = SERVER.client()
                .query(query(table)
                        .indexName("mirrored")
                        .select(Select.ALL_ATTRIBUTES)
                        .consistentRead(true)
                        .limit(2)
                        .build());
        assertThat(mirrored.items())
                .containsExactly(
                        item("pk", "a", "sk", 29, "parity", 1, "mirror", 0, "text", "number 29"),
                        item("pk", "a", "sk", 28, "parity", 0, "mirror", 1, "text", "number 28"));
    }

    @Test
    void segmentsOfAScanShareTheTable() {
        String table = filled();
        List<Integer> found = IntStream.range(0, 4)
                .boxed()
                .flatMap(segment -> SERVER
                        .client()
                        .scanPaginator(request -> request.tableName(table)
                                .segment(segment)
                                .totalSegments(4)
                                .limit(4))
                        .items()
                        .stream())
                .map(QueryTourTest::sortKey)
                .sorted()
                .toList();
        assertThat(found).containsExactlyElementsOf(range(0, ITEMS));
    }

    @Test
    void aPageEndsBehindTheItemThatCrossesAMegabyte() {
        String table = tables.sorted();
        String text = "x".repeat(300_000);
        for (int i = 0; i < 5; i++) {
            int number = i;
            SERVER.client().putItem(request -> request.tableName(table).item(item("pk", "a", "sk", number, "t", text)));
        }
        QueryResponse page = SERVER.client().query(query(table).build());
        assertThat(page.count()).isEqualTo(4);
        assertThat(page.lastEvaluatedKey()).isEqualTo(item("pk", "a", "sk", 3));
        assertThat(SERVER.client().queryPaginator(query(table).build()).items()).hasSize(5);
    }

    private String filled() {
        String table = tables.create(request -> request.attributeDefinitions(
                        Tables.string("pk"), Tables.number("sk"), Tables.number("parity"), Tables.number("mirror"))
                .keySchema(Tables.hash("pk"), Tables.range("sk"))
                .globalSecondaryIndexes(Tables.global("parities", ProjectionType.KEYS_ONLY, Tables.hash("parity")))
                .localSecondaryIndexes(
                        Tables.local("mirrored", ProjectionType.KEYS_ONLY, Tables.hash("pk"), Tables.range("mirror"))));
        for (int i = 0; i < ITEMS; i++) {
            Map<String, AttributeValue> item =
                    item("pk", "a", "sk", i, "parity", i % 2, "mirror", ITEMS - 1 - i, "text", "number " + i);
            SERVER.client().putItem(request -> request.tableName(table).item(item));
        }
        return table;
    }

    private static QueryRequest.Builder query(String table) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", s("a")));
    }

    private static List<Integer> sortKeys(QueryRequest request) {
        return SERVER.client().query(request).items().stream()
                .map(QueryTourTest::sortKey)
                .toList();
    }

    private static int sortKey(Map<String, AttributeValue> item) {
        return Integer.parseInt(item.get("sk").n());
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}

package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.n;
import static dev.headroom.wire.Items.s;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnItemCollectionMetrics;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

class ItemTourTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void allTenTypesComeBackAsTheyWent() {
        String table = tables.hashed();
        Map<String, AttributeValue> item = item(
                "pk", "a",
                "text", "naïve – 漢字 😀",
                "empty", "",
                "number", AttributeValue.fromN("-12345678901234567890123456789.012345678"),
                "bytes", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 127})),
                "yes", AttributeValue.fromBool(true),
                "nothing", AttributeValue.fromNul(true),
                "strings", AttributeValue.fromSs(List.of("x", "y")),
                "numbers", AttributeValue.fromNs(List.of("1", "2.5")),
                "binaries", AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("b"))),
                "parts", AttributeValue.fromL(List.of(n(1), s("two"), AttributeValue.fromL(List.of()))),
                "nested", AttributeValue.fromM(Map.of("inner", AttributeValue.fromM(Map.of()))));
        put(table, item);
        Map<String, AttributeValue> read = get(table, "a");
        assertThat(read.keySet()).isEqualTo(item.keySet());
        assertThat(read.get("numbers").ns()).containsExactlyInAnyOrder("1", "2.5");
        assertThat(read.get("strings").ss()).containsExactlyInAnyOrder("x", "y");
        item.keySet().removeAll(Set.of("numbers", "strings"));
        assertThat(read).containsAllEntriesOf(item);
    }

    @Test
    void numbersAreWrittenPlainly() {
        String table = tables.hashed();
        put(table, item("pk", "a", "n", AttributeValue.fromN("+01.50e3"), "z", AttributeValue.fromN("-0.0")));
        assertThat(get(table, "a")).isEqualTo(item("pk", "a", "n", 1500, "z", 0));
    }

    @Test
    void aMissingItemHasNoItem() {
        String table = tables.hashed();
        assertThat(SERVER.client()
                        .getItem(request -> request.tableName(table).key(item("pk", "nobody")))
                        .hasItem())
                .isFalse();
    }

    @Test
    void aProjectionReadsPathsOnly() {
        String table = tables.hashed();
        put(
                table,
                item(
                        "pk",
                        "a",
                        "name",
                        "Ann",
                        "parts",
                        AttributeValue.fromL(List.of(n(0), n(1), n(2))),
                        "nested",
                        AttributeValue.fromM(Map.of("x", n(1), "y", n(2)))));
        assertThat(SERVER.client()
                        .getItem(request -> request.tableName(table)
                                .key(item("pk", "a"))
                                .consistentRead(true)
                                .projectionExpression("#n, parts[0], parts[2], nested.y, nowhere")
                                .expressionAttributeNames(Map.of("#n", "name")))
                        .item())
                .isEqualTo(item(
                        "name", "Ann",
                        "parts", AttributeValue.fromL(List.of(n(0), n(2))),
                        "nested", AttributeValue.fromM(Map.of("y", n(2)))));
    }

    @Test
    void aPutReturnsWhatItReplaces() {
        String table = tables.hashed();
        put(table, item("pk", "a", "v", 1));
        assertThat(SERVER.client()
                        .putItem(request -> request.tableName(table)
                                .item(item("pk", "a", "v", 2))
                                .returnValues(ReturnValue.ALL_OLD))
                        .attributes())
                .isEqualTo(item("pk", "a", "v", 1));
    }

    @Test
    void anUpdateReadsTheItemAsItWasBefore() {
        String table = tables.hashed();
        put(table, item("pk", "a", "x", 1, "y", 2, "set", AttributeValue.fromNs(List.of("1", "2")), "gone", "soon"));
        Map<String, AttributeValue> updated = SERVER.client()
                .updateItem(request -> request.tableName(table)
                        .key(item("pk", "a"))
                        .updateExpression(
                                "SET x = y, y = x + :ten, z = if_not_exists(z, :ten) REMOVE gone ADD n :ten DELETE #s :one")
                        .expressionAttributeNames(Map.of("#s", "set"))
                        .expressionAttributeValues(Map.of(":ten", n(10), ":one", AttributeValue.fromNs(List.of("1"))))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes();
        assertThat(updated)
                .isEqualTo(
                        item("pk", "a", "x", 2, "y", 11, "z", 10, "n", 10, "set", AttributeValue.fromNs(List.of("2"))));
    }

    @Test
    void removalsCloseTheGapsOfAListAtOnce() {
        String table = tables.hashed();
        put(table, item("pk", "a", "parts", AttributeValue.fromL(List.of(n(0), n(1), n(2), n(3), n(4)))));
        SERVER.client()
                .updateItem(request ->
                        request.tableName(table).key(item("pk", "a")).updateExpression("REMOVE parts[1], parts[2]"));
        assertThat(get(table, "a").get("parts").l()).containsExactly(n(0), n(3), n(4));
    }

    @Test
    void anUpdateReturnsOnlyWhatItTouched() {
        String table = tables.hashed();
        put(table, item("pk", "a", "x", 1, "y", 2));
        assertThat(SERVER.client()
                        .updateItem(request -> request.tableName(table)
                                .key(item("pk", "a"))
                                .updateExpression("SET x = :v")
                                .expressionAttributeValues(Map.of(":v", n(7)))
                                .returnValues(ReturnValue.UPDATED_NEW))
                        .attributes())
                .isEqualTo(item("x", 7));
    }

    @Test
    @Tag("beyond-local")
    void anUpdateThatOnlyRemovesMakesNoItem() {
        String table = tables.hashed();
        SERVER.client()
                .updateItem(
                        request -> request.tableName(table).key(item("pk", "a")).updateExpression("REMOVE x"));
        assertThat(get(table, "a")).isEmpty();
    }

    @Test
    @Tag("beyond-local")
    void anUpdateOfANestedPathReturnsItsLeaf() {
        String table = tables.hashed();
        put(table, item("pk", "a", "nested", AttributeValue.fromM(Map.of("x", n(1), "y", n(2)))));
        assertThat(SERVER.client()
                        .updateItem(request -> request.tableName(table)
                                .key(item("pk", "a"))
                                .updateExpression("SET nested.x = :v")
                                .expressionAttributeValues(Map.of(":v", n(7)))
                                .returnValues(ReturnValue.UPDATED_NEW))
                        .attributes())
                .isEqualTo(item("nested", AttributeValue.fromM(Map.of("x", n(7)))));
    }

    @Test
    void aDeleteReturnsWhatWasThereAndSucceedsWithoutIt() {
        String table = tables.hashed();
        put(table, item("pk", "a", "v", 1));
        assertThat(delete(table)).isEqualTo(item("pk", "a", "v", 1));
        assertThat(delete(table)).isEmpty();
    }

    @Test
    @Tag("beyond-local")
    void collectionsOfATableWithALocalIndexAreMeasured() {
        String table = tables.create(
                request -> request.attributeDefinitions(Tables.string("pk"), Tables.number("sk"), Tables.number("age"))
                        .keySchema(Tables.hash("pk"), Tables.range("sk"))
                        .localSecondaryIndexes(
                                Tables.local("ages", ProjectionType.ALL, Tables.hash("pk"), Tables.range("age"))));
        PutItemResponse answer = SERVER.client().putItem(request -> request.tableName(table)
                .item(item("pk", "a", "sk", 1, "age", 2))
                .returnItemCollectionMetrics(ReturnItemCollectionMetrics.SIZE));
        assertThat(answer.itemCollectionMetrics().itemCollectionKey()).isEqualTo(item("pk", "a"));
        assertThat(answer.itemCollectionMetrics().sizeEstimateRangeGB()).hasSize(2);
    }

    private static void put(String table, Map<String, AttributeValue> item) {
        SERVER.client().putItem(request -> request.tableName(table).item(item));
    }

    private static Map<String, AttributeValue> get(String table, String key) {
        return SERVER.client()
                .getItem(
                        request -> request.tableName(table).key(item("pk", key)).consistentRead(true))
                .item();
    }

    private static Map<String, AttributeValue> delete(String table) {
        return SERVER.client()
                .deleteItem(
                        request -> request.tableName(table).key(item("pk", "a")).returnValues(ReturnValue.ALL_OLD))
                .attributes();
    }
}

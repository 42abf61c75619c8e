package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.s;
import static dev.headroom.wire.Items.sized;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class ReadCapacityTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    private static final boolean STRONG = true;
    private static final boolean EVENTUAL = false;

    @Test
    void aGetIsRoundedUpToFourKilobytes() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        table.put(sized(4096, "pk", "exact"));
        table.put(sized(4097, "pk", "over"));
        assertThat(table.get(item("pk", "exact"), STRONG)).isEqualTo(1);
        assertThat(table.get(item("pk", "exact"), EVENTUAL)).isEqualTo(0.5);
        assertThat(table.get(item("pk", "over"), STRONG)).isEqualTo(2);
        assertThat(table.get(item("pk", "over"), EVENTUAL)).isEqualTo(1);
        assertThat(table.transactGet(item("pk", "exact")).capacityUnits()).isEqualTo(2);
        assertThat(table.transactGet(item("pk", "over")).capacityUnits()).isEqualTo(4);
    }

    @Test
    void aMissIsNotFree() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        assertThat(table.get(item("pk", "nobody"), STRONG)).isEqualTo(1);
        assertThat(table.get(item("pk", "nobody"), EVENTUAL)).isEqualTo(0.5);
        assertThat(table.transactGet(item("pk", "nobody")).capacityUnits()).isEqualTo(2);
    }

    @Test
    void aBatchRoundsEveryItemByItself() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        table.put(sized(1536, "pk", "a"));
        table.put(sized(6656, "pk", "b"));
        List<Map<String, AttributeValue>> keys = List.of(item("pk", "a"), item("pk", "b"));
        assertThat(table.batchGet(STRONG, keys)).isEqualTo(3);
        assertThat(table.batchGet(EVENTUAL, keys)).isEqualTo(1.5);
    }

    @Test
    void tenTinyItemsOfOneCollectionAreTenReads() {
        Consumption table = new Consumption(SERVER, tables.sorted());
        List<Map<String, AttributeValue>> keys =
                IntStream.range(0, 10).mapToObj(i -> item("pk", "a", "sk", i)).toList();
        table.batchPut(keys);
        assertThat(table.batchGet(STRONG, keys)).isEqualTo(10);
    }

    @Test
    void aBatchOverTwoTablesAnswersForEach() {
        String first = tables.hashed();
        String second = tables.hashed();
        new Consumption(SERVER, first).batchPut(keys(5));
        new Consumption(SERVER, second).batchPut(keys(3));
        Map<String, KeysAndAttributes> keys = Map.of(
                first,
                        KeysAndAttributes.builder()
                                .keys(keys(5))
                                .consistentRead(true)
                                .build(),
                second, KeysAndAttributes.builder().keys(keys(3)).build());
        assertThat(new Consumption(SERVER, first).batchGet(keys)).isEqualTo(Map.of(first, 5.0, second, 1.5));
    }

    @Test
    void aQuerySumsBeforeItRounds() {
        Consumption table = new Consumption(SERVER, tables.sorted());
        table.batchPut(IntStream.range(0, 10)
                .mapToObj(i -> sized(i == 0 ? 4178 + 9 : 4178, "pk", "a", "sk", 11 + i))
                .toList());
        assertThat(table.query(ofA().consistentRead(true).build())).isEqualTo(11);
        assertThat(table.query(ofA().build())).isEqualTo(5.5);
    }

    @Test
    void fifteenHundredItemsOf64BytesAreTwentyFourUnits() {
        Consumption table = new Consumption(SERVER, tables.sorted());
        for (int i = 0; i < 1500; i += 25) {
            table.batchPut(IntStream.range(i, i + 25)
                    .mapToObj(number -> sized(64, "pk", "a", "sk", 1001 + number))
                    .toList());
        }
        assertThat(table.query(ofA().consistentRead(true).build())).isEqualTo(24);
        assertThat(table.query(ofA().build())).isEqualTo(12);
    }

    @Test
    void neitherFilterNorProjectionNorCountSavesAnything() {
        Consumption table = new Consumption(SERVER, tables.sorted());
        for (int i = 1; i <= 4; i++) {
            table.put(sized(6000, "pk", "a", "sk", i));
        }
        double whole = table.query(ofA().build());
        assertThat(whole).isEqualTo(3);
        assertThat(table.query(
                        ofA().filterExpression("attribute_exists(nothing)").build()))
                .isEqualTo(whole);
        assertThat(table.query(ofA().projectionExpression("sk").build())).isEqualTo(whole);
        assertThat(table.query(ofA().select(Select.COUNT).build())).isEqualTo(whole);
    }

    @Test
    @Tag("beyond-local")
    void aQueryThatFindsNothingIsNotFree() {
        Consumption table = new Consumption(SERVER, tables.sorted());
        assertThat(table.query(ofA().build())).isEqualTo(0.5);
        assertThat(table.query(ofA().consistentRead(true).build())).isEqualTo(1);
    }

    @Test
    @Tag("beyond-local")
    void aScanOfANewOnDemandTableSearchesItsFourPartitions() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        table.put(item("pk", "a"));
        assertThat(table.scan(STRONG)).isEqualTo(4);
        assertThat(table.scan(EVENTUAL)).isEqualTo(2);
    }

    @Test
    void aGlobalIndexIsReadByTheSizeOfItsEntries() {
        Consumption table = new Consumption(
                SERVER, tables.create(request -> request.attributeDefinitions(Tables.string("pk"), Tables.string("g"))
                        .keySchema(Tables.hash("pk"))
                        .globalSecondaryIndexes(Tables.global("by-g", ProjectionType.ALL, Tables.hash("g")))));
        for (int i = 0; i < 8; i++) {
            table.put(sized(2000, "pk", "item" + i, "g", "x"));
        }
        QueryRequest index = QueryRequest.builder()
                .indexName("by-g")
                .keyConditionExpression("g = :g")
                .expressionAttributeValues(Map.of(":g", s("x")))
                .build();
        assertThat(table.query(index)).isEqualTo(2);
    }

    @Test
    @Tag("beyond-local")
    void whatALocalIndexLacksIsFetchedAndPaidItemByItem() {
        Consumption table = new Consumption(SERVER, tables.create(request -> request.attributeDefinitions(
                        Tables.string("pk"), Tables.number("sk"), Tables.number("l"))
                .keySchema(Tables.hash("pk"), Tables.range("sk"))
                .localSecondaryIndexes(
                        Tables.local("by-l", ProjectionType.KEYS_ONLY, Tables.hash("pk"), Tables.range("l")))));
        for (int i = 1; i <= 4; i++) {
            table.put(sized(300, "pk", "a", "sk", i, "l", i));
        }
        QueryRequest.Builder index = ofA().indexName("by-l").consistentRead(true);
        assertThat(table.query(index.build())).isEqualTo(1);
        assertThat(table.query(index.select(Select.ALL_ATTRIBUTES).build())).isEqualTo(5);
    }

    private static List<Map<String, AttributeValue>> keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> item("pk", "k" + i)).toList();
    }

    private static QueryRequest.Builder ofA() {
        return QueryRequest.builder()
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", s("a")));
    }
}

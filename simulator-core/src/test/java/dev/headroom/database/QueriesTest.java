package dev.headroom.database;

import static dev.headroom.database.TestDatabase.refusal;
import static dev.headroom.database.Values.item;
import static dev.headroom.database.Values.map;
import static dev.headroom.database.Values.text;
import static dev.headroom.database.Values.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ComparisonOperator;
import dev.headroom.api.Condition;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.Select;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.QueryResponse;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.data.ScanResponse;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from facts §1.2, §1.4, §11.5, §11.8 and §11.9. */
class QueriesTest {
    private final TestDatabase tests = TestDatabase.unlimited()
            .withTable(TestDatabase.table("t")
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(List.of(
                            new AttributeDefinition("pk", ScalarAttributeType.S),
                            new AttributeDefinition("sk", ScalarAttributeType.N),
                            new AttributeDefinition("g", ScalarAttributeType.S),
                            new AttributeDefinition("l", ScalarAttributeType.S)))
                    .globalSecondaryIndexes(List.of(new GlobalSecondaryIndex(
                            "by-g",
                            List.of(new KeySchemaElement("g", KeyType.HASH)),
                            new Projection(ProjectionType.INCLUDE, List.of("shown")),
                            null,
                            null,
                            null)))
                    .localSecondaryIndexes(List.of(new LocalSecondaryIndex(
                            "by-l",
                            List.of(new KeySchemaElement("pk", KeyType.HASH), new KeySchemaElement("l", KeyType.RANGE)),
                            new Projection(ProjectionType.KEYS_ONLY, null)))));
    private final Database database = tests.database;

    @ParameterizedTest
    @CsvSource({
        "sk = :a, 3",
        "sk < :a, 0 1 2",
        "sk <= :a, 0 1 2 3",
        "sk > :a, 4 5 6 7 8 9",
        "sk >= :a, 3 4 5 6 7 8 9",
        "sk BETWEEN :a AND :b, 3 4 5"
    })
    void readsARangeOfSortKeysInOrder(String condition, String expected) {
        fill(10);
        Map<String, dev.headroom.item.AttributeValue> values = map(":p", "a", ":a", 3);
        if (condition.contains(":b")) {
            values.put(":b", value(5));
        }
        QueryResponse response = database.query(QueryRequest.builder()
                .tableName("t")
                .keyConditionExpression("pk = :p AND " + condition)
                .expressionAttributeValues(values)
                .build());
        assertThat(String.join(" ", sortKeys(response.items()))).isEqualTo(expected);
        assertThat(response.lastEvaluatedKey()).isNull();
    }

    @Test
    void readsBackwards() {
        fill(3);
        assertThat(sortKeys(database.query(query("a").scanIndexForward(false).build())
                        .items()))
                .containsExactly("2", "1", "0");
    }

    @Test
    void pagesByLimitAndSaysWhereEvenAtTheEnd() {
        fill(4);
        QueryResponse first = database.query(query("a").limit(2).build());
        assertThat(first.lastEvaluatedKey()).isEqualTo(item("pk", "a", "sk", 1));
        QueryResponse second = database.query(
                query("a").limit(2).exclusiveStartKey(first.lastEvaluatedKey()).build());
        assertThat(sortKeys(second.items())).containsExactly("2", "3");
        assertThat(second.lastEvaluatedKey()).isEqualTo(item("pk", "a", "sk", 3));
        QueryResponse third = database.query(
                query("a").limit(2).exclusiveStartKey(second.lastEvaluatedKey()).build());
        assertThat(third.items()).isEmpty();
        assertThat(third.lastEvaluatedKey()).isNull();
    }

    @Test
    void filtersAfterReadingAndChargesForAll() {
        fill(10);
        QueryResponse response = database.query(query("a")
                .filterExpression("n >= :n")
                .expressionAttributeValues(map(":p", "a", ":n", 8))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .consistentRead(true)
                .build());
        assertThat(response.count()).isEqualTo(2);
        assertThat(response.scannedCount()).isEqualTo(10);
        assertThat(response.consumedCapacity().capacityUnits()).isEqualTo(1);
    }

    @Test
    void chargesAQueryThatFindsNothing() {
        assertThat(units(query("none").consistentRead(true))).isEqualTo(1);
        assertThat(units(query("none"))).isEqualTo(0.5);
    }

    @Test
    void roundsTheSumOfItemsOnce() {
        for (int i = 0; i < 8; i++) {
            Item plain = item("pk", "a", "sk", i, "x", "");
            tests.put(item("pk", "a", "sk", i, "x", text(2_000 - plain.sizeInBytes())));
        }
        assertThat(units(query("a").consistentRead(true))).isEqualTo(4);
        assertThat(units(query("a"))).isEqualTo(2);
    }

    @Test
    void endsAPageWithTheItemThatCrossesOneMegabyte() {
        for (int i = 0; i < 6; i++) {
            tests.put(item("pk", "a", "sk", i, "x", text(300_000)));
        }
        QueryResponse response = database.query(query("a").build());
        assertThat(response.count()).isEqualTo(4);
        assertThat(response.lastEvaluatedKey()).isEqualTo(item("pk", "a", "sk", 3));
    }

    @Test
    void countsWithoutItems() {
        fill(3);
        QueryResponse response = database.query(query("a").select(Select.COUNT).build());
        assertThat(response.items()).isNull();
        assertThat(response.count()).isEqualTo(3);
    }

    @Test
    void readsAGlobalIndexAsItProjects() {
        tests.put(item("pk", "a", "sk", 1, "g", "x", "shown", 1, "hidden", 2));
        tests.put(item("pk", "b", "sk", 2, "shown", 1));
        QueryResponse response = database.query(byGlobal().build());
        assertThat(response.items()).containsExactly(item("pk", "a", "sk", 1, "g", "x", "shown", 1));
        assertThat(database.query(byGlobal().limit(1).build()).lastEvaluatedKey())
                .isEqualTo(item("pk", "a", "sk", 1, "g", "x"));
    }

    @Test
    void refusesWhatAGlobalIndexCannotGive() {
        assertThat(invalid(byGlobal().consistentRead(true)))
                .isEqualTo("Consistent reads are not supported on global secondary indexes");
        assertThat(invalid(byGlobal().select(Select.ALL_ATTRIBUTES)))
                .isEqualTo("One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for"
                        + " global secondary index by-g because its projection type is not ALL");
        assertThat(invalid(query("a").indexName("none")))
                .isEqualTo("The table does not have the specified index: none");
    }

    @Test
    void fetchesWhatALocalIndexDoesNotHold() {
        for (int i = 0; i < 4; i++) {
            tests.put(item("pk", "a", "sk", i, "l", "k" + i, "x", text(250)));
        }
        QueryRequest.Builder byLocal = query("a")
                .indexName("by-l")
                .consistentRead(true)
                .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES);
        QueryResponse projected = database.query(byLocal.build());
        assertThat(projected.items().get(0)).isEqualTo(item("pk", "a", "sk", 0, "l", "k0"));
        assertThat(projected.consumedCapacity().capacityUnits()).isEqualTo(1);
        QueryResponse whole =
                database.query(byLocal.select(Select.ALL_ATTRIBUTES).build());
        assertThat(whole.items().get(0)).isEqualTo(tests.get("a", 0));
        assertThat(whole.consumedCapacity().capacityUnits()).isEqualTo(5);
        assertThat(whole.consumedCapacity().table().capacityUnits()).isEqualTo(4);
        assertThat(whole.consumedCapacity().localSecondaryIndexes().get("by-l").capacityUnits())
                .isEqualTo(1);
    }

    @Test
    void refusesKeysInFilters() {
        assertThat(invalid(query("a").filterExpression("sk > :p")))
                .isEqualTo("Filter Expression can only contain non-primary key attributes: Primary key attribute: sk");
        assertThat(invalid(query("a").indexName("by-l").filterExpression("l = :p")))
                .isEqualTo("Filter Expression can only contain non-primary key attributes: Primary key attribute: l");
    }

    @Test
    void refusesStartKeysThatCannotBe() {
        assertThat(invalid(query("a").exclusiveStartKey(item("pk", "a"))))
                .isEqualTo("The provided starting key is invalid: The provided key element does not match the schema");
        assertThat(invalid(query("a").exclusiveStartKey(item("pk", "b", "sk", 1))))
                .isEqualTo("The provided starting key is outside query boundaries based on provided conditions");
        assertThat(invalid(query("a")
                        .keyConditionExpression("pk = :p AND sk > :s")
                        .expressionAttributeValues(map(":p", "a", ":s", 5))
                        .exclusiveStartKey(item("pk", "a", "sk", 1))))
                .isEqualTo("The provided starting key does not match the range key predicate");
    }

    @Test
    void needsKeyConditionsOfTheSchemasTypes() {
        assertThat(invalid(QueryRequest.builder().tableName("t")))
                .isEqualTo("Either the KeyConditions or KeyConditionExpression parameter must be specified in the"
                        + " request.");
        assertThat(invalid(query("a").expressionAttributeValues(map(":p", 1))))
                .isEqualTo("One or more parameter values were invalid: Condition parameter type does not match schema"
                        + " type");
        assertThat(invalid(query("a").keyConditionExpression("sk = :p")))
                .isEqualTo("Query condition missed key schema element: pk");
    }

    @Test
    void queriesByTheLegacyLanguage() {
        fill(10);
        QueryResponse response = database.query(QueryRequest.builder()
                .tableName("t")
                .keyConditions(Map.of(
                        "pk", new Condition(List.of(value("a")), ComparisonOperator.EQ),
                        "sk", new Condition(List.of(value(4), value(8)), ComparisonOperator.BETWEEN)))
                .queryFilter(Map.of("n", new Condition(List.of(value(6)), ComparisonOperator.NE)))
                .attributesToGet(List.of("sk"))
                .build());
        assertThat(response.items()).containsExactly(item("sk", 4), item("sk", 5), item("sk", 7), item("sk", 8));
        assertThat(invalid(QueryRequest.builder()
                        .tableName("t")
                        .keyConditions(Map.of("pk", new Condition(List.of(value("a")), ComparisonOperator.CONTAINS)))))
                .isEqualTo("Attempted conditional constraint is not an indexable operation");
    }

    @Test
    void scansEverySegmentOnceAndPages() {
        Set<Item> expected = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Item item = item("pk", "key" + i, "sk", i);
            tests.put(item);
            expected.add(item);
        }
        List<Item> found = new ArrayList<>();
        for (int segment = 0; segment < 4; segment++) {
            found.addAll(scanAll(ScanRequest.builder()
                    .tableName("t")
                    .segment(segment)
                    .totalSegments(4)
                    .limit(7)));
        }
        assertThat(found).hasSize(50);
        assertThat(new HashSet<>(found)).isEqualTo(expected);
    }

    @Test
    void chargesAScanForEachOfTheFourPartitionsOfANewTable() {
        tests.put(item("pk", "a", "sk", 1));
        ScanRequest.Builder scan =
                ScanRequest.builder().tableName("t").returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        assertThat(database.scan(scan.consistentRead(true).build())
                        .consumedCapacity()
                        .capacityUnits())
                .isEqualTo(4);
        assertThat(database.scan(scan.consistentRead(false).build())
                        .consumedCapacity()
                        .capacityUnits())
                .isEqualTo(2);
    }

    @Test
    void refusesSegmentsThatDoNotFit() {
        assertThat(invalid(ScanRequest.builder().tableName("t").segment(1)))
                .isEqualTo("The TotalSegments parameter is required but was not present in the request when Segment"
                        + " parameter is present");
        assertThat(invalid(ScanRequest.builder().tableName("t").segment(4).totalSegments(4)))
                .isEqualTo("The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment:"
                        + " 4 is not less than TotalSegments: 4");
    }

    private List<Item> scanAll(ScanRequest.Builder scan) {
        List<Item> items = new ArrayList<>();
        Item start = null;
        do {
            ScanResponse page = database.scan(scan.exclusiveStartKey(start).build());
            items.addAll(page.items());
            start = page.lastEvaluatedKey();
        } while (start != null);
        return items;
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            tests.put(item("pk", "a", "sk", i, "n", i));
        }
    }

    private static QueryRequest.Builder query(String partition) {
        return QueryRequest.builder()
                .tableName("t")
                .keyConditionExpression("pk = :p")
                .expressionAttributeValues(map(":p", partition));
    }

    private static QueryRequest.Builder byGlobal() {
        return QueryRequest.builder()
                .tableName("t")
                .indexName("by-g")
                .keyConditionExpression("g = :g")
                .expressionAttributeValues(map(":g", "x"));
    }

    private double units(QueryRequest.Builder query) {
        return database.query(query.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build())
                .consumedCapacity()
                .capacityUnits();
    }

    private static List<String> sortKeys(List<Item> items) {
        return items.stream().map(item -> item.get("sk").toString()).toList();
    }

    private String invalid(QueryRequest.Builder query) {
        return validation(refusal(() -> database.query(query.build())));
    }

    private String invalid(ScanRequest.Builder scan) {
        return validation(refusal(() -> database.scan(scan.build())));
    }

    private static String validation(ServiceException refused) {
        assertThat(refused.type()).isEqualTo(ErrorType.VALIDATION);
        return refused.getMessage();
    }
}

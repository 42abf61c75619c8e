package dev.headroom.database;

import static dev.headroom.database.TestDatabase.refusal;
import static dev.headroom.database.Values.item;
import static dev.headroom.database.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ErrorType;
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
import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.api.data.ExecuteStatementResponse;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SELECT reads, page by page; expected values from facts §1.2, §1.4, §11.5 and §11.11. */
class StatementPagesTest {
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
                            new Projection(ProjectionType.KEYS_ONLY, null)))))
            .withTable(TestDatabase.table("h")
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(List.of(new AttributeDefinition("pk", ScalarAttributeType.S)))
                    .keySchema(List.of(new KeySchemaElement("pk", KeyType.HASH))));
    private final PartiQl partiQl = new PartiQl(tests.database);

    StatementPagesTest() {
        for (String pk : List.of("o", "p")) {
            for (int sk = 1; sk <= 3; sk++) {
                tests.put(item("pk", pk, "sk", sk, "g", "x", "l", "l" + sk, "shown", "s" + sk, "hidden", "h" + sk));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "pk = 'o' AND sk = 2|o2",
                "pk = 'o' AND sk > 1 ORDER BY sk DESC|o3 o2",
                "pk = 'o' AND hidden = 'h2'|o2",
                "pk IN ['p', 'o'] AND sk = 1|p1 o1",
                "pk IN ['o', 'p'] ORDER BY pk DESC, sk ASC|p1 p2 p3 o1 o2 o3",
                "pk = 'none'|''",
            })
    void readsByKey(String where, String found) {
        assertThat(names(partiQl.items("SELECT pk, sk FROM t WHERE " + where)))
                .isEqualTo(found.equals("''") ? "" : found);
    }

    @Test
    void scansWhatNoKeyGives() {
        assertThat(partiQl.items("SELECT * FROM t")).hasSize(6);
        assertThat(partiQl.items("SELECT * FROM t WHERE sk = 2")).hasSize(2);
    }

    /** Each of several keys is rounded for itself, as BatchGetItem would; a query is rounded once. */
    @Test
    void chargesReadsAsTheirEquivalents() {
        assertThat(units(partiQl.run("SELECT * FROM t WHERE pk IN ['o', 'p'] AND sk = 1")))
                .isEqualTo(2);
        assertThat(units(partiQl.run("SELECT * FROM t WHERE pk = 'o'"))).isEqualTo(1);
        assertThat(units(partiQl.run("SELECT * FROM t WHERE pk IN ['o', 'p']"))).isEqualTo(2);
        assertThat(units(partiQl.run("SELECT * FROM t WHERE pk = 'o' AND hidden = 'no'")))
                .isEqualTo(1);
        assertThat(units(partiQl.run("SELECT * FROM t WHERE pk = 'none'"))).isEqualTo(1);
    }

    @Test
    void pagesOverSeveralPartitionKeys() {
        String statement = "SELECT pk, sk FROM t WHERE pk IN ['o', 'p'] ORDER BY pk DESC";
        ExecuteStatementResponse first = partiQl.page(statement, 2, null);
        assertThat(names(first.items())).isEqualTo("p3 p2");
        assertThat(first.lastEvaluatedKey()).isEqualTo(item("pk", "p", "sk", 2));
        ExecuteStatementResponse second = partiQl.page(statement, 2, first.nextToken());
        assertThat(names(second.items())).isEqualTo("p1 o3");
        assertThat(names(partiQl.page(statement, null, second.nextToken()).items()))
                .isEqualTo("o2 o1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT pk, sk FROM t",
                "SELECT pk, sk FROM t WHERE sk > 0",
                "SELECT pk, sk FROM t WHERE pk IN ['o', 'p']",
                "SELECT pk, sk FROM t WHERE (pk = 'o' OR pk = 'p') AND shown > 's'",
                "SELECT pk, sk FROM t WHERE pk IN ['o', 'p'] AND sk IN [1, 2, 3]",
                "SELECT pk, sk FROM t.\"by-g\" WHERE g = 'x'",
                "SELECT pk, sk FROM t.\"by-g\"",
                "SELECT pk, sk FROM t.\"by-l\" WHERE pk IN ['o', 'p']",
            })
    void pagesMissNothingAndRepeatNothing(String statement) {
        List<Item> whole = eventually(statement, 1_000);
        assertThat(whole).hasSize(6).doesNotHaveDuplicates();
        for (int limit = 1; limit <= 4; limit++) {
            assertThat(eventually(statement, limit)).isEqualTo(whole);
        }
    }

    private List<Item> eventually(String statement, int limit) {
        List<Item> items = new ArrayList<>();
        String token = null;
        do {
            ExecuteStatementResponse page = tests.database.executeStatement(
                    new ExecuteStatementRequest(statement, null, false, token, null, limit, null));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            items.addAll(page.items());
            token = page.nextToken();
        } while (token != null);
        return items;
    }

    @Test
    void pagesAFilteredReadOfATableWithoutSortKey() {
        partiQl.run("INSERT INTO h VALUE {'pk': 'a', 'n': 1}");
        String statement = "SELECT * FROM h WHERE pk = 'a' AND n = 2";
        ExecuteStatementResponse first = partiQl.page(statement, 1, null);
        assertThat(first.items()).isEmpty();
        ExecuteStatementResponse second = partiQl.page(statement, 1, first.nextToken());
        assertThat(second.items()).isEmpty();
        assertThat(second.nextToken()).isNull();
    }

    @Test
    void endsAPageAtOneMegabyte() {
        for (int sk = 1; sk <= 4; sk++) {
            tests.put(item("pk", "large", "sk", sk, "v", text(400_000)));
        }
        String statement = "SELECT sk FROM t WHERE pk IN ['large', 'o']";
        ExecuteStatementResponse first = partiQl.page(statement, null, null);
        assertThat(first.items()).hasSize(3);
        assertThat(units(first)).isEqualTo(293); // 3 x 400,000 bytes and a little, in units of 4 KB, rounded up once
        assertThat(partiQl.page(statement, null, first.nextToken()).items()).hasSize(4);
    }

    @Test
    void bindsATokenToItsStatementAndParameters() {
        String statement = "SELECT * FROM t WHERE pk = ?";
        String token = partiQl.page(statement, 1, null, "o").nextToken();
        assertThat(partiQl.page(statement, 2, token, "o").items()).hasSize(2);
        for (ServiceException refused : List.of(
                refusal(() -> partiQl.page(statement, 1, token, "p")),
                refusal(() -> partiQl.page("SELECT sk FROM t WHERE pk = ?", 1, token, "o")),
                refusal(() -> partiQl.page("DELETE FROM t WHERE pk = 'o' AND sk = 1", 1, token)))) {
            assertThat(refused.type()).isEqualTo(ErrorType.VALIDATION);
            assertThat(refused).hasMessage("NextToken does not match request");
        }
    }

    @Test
    void refusesATokenThatWasChanged() {
        String statement = "SELECT * FROM t WHERE pk = 'o'";
        byte[] token =
                Base64.getDecoder().decode(partiQl.page(statement, 1, null).nextToken());
        for (int i = 0; i < token.length; i++) {
            byte[] changed = token.clone();
            changed[i] ^= 1;
            refuseToken(statement, Base64.getEncoder().encodeToString(changed));
            refuseToken(statement, Base64.getEncoder().encodeToString(Arrays.copyOf(token, i)));
        }
        refuseToken(statement, "no token");
    }

    /** Whoever knows how a token is made can make one: it must not do harm. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\1",
                "\uffff",
                "\0S",
                "\0S\1oN\1",
                "\0S\1oS\0012",
                "\0S\1oN\1x",
                "\0S\1oN\0012S",
                "\0X\1oN\0012",
                "\0S\uffffo",
            })
    void refusesAPositionThatIsNone(String position) {
        ExecuteStatementRequest request =
                new ExecuteStatementRequest("SELECT * FROM t WHERE pk = 'o'", null, null, null, null, null, null);
        refuseToken(request.statement(), NextToken.of(request, position));
    }

    @Test
    void goesOnBehindAPosition() {
        ExecuteStatementRequest request =
                new ExecuteStatementRequest("SELECT sk FROM t WHERE pk = 'o'", null, null, null, null, null, null);
        String token = NextToken.of(request, "\0S\1oN\0011");
        assertThat(partiQl.page(request.statement(), 1, token).items()).containsExactly(item("sk", 2));
    }

    @Test
    void answersWhatItReadBeforeItWasThrottled() {
        TestDatabase small = TestDatabase.throttling().withTable("t", 1, 1_000);
        PartiQl throttled = new PartiQl(small.database);
        for (int sk = 1; sk <= 50; sk++) {
            small.put(item("pk", "a", "sk", sk, "v", text(40_000)));
            small.passes("1s");
        }
        String keys =
                IntStream.rangeClosed(1, 50).mapToObj(Integer::toString).collect(Collectors.joining(", ", "[", "]"));
        String statement = "SELECT sk FROM t WHERE pk = 'a' AND sk IN " + keys;
        ExecuteStatementResponse first = throttled.page(statement, null, null);
        assertThat(first.items()).hasSizeBetween(2, 25);
        assertThat(refusal(() -> throttled.page(statement, null, first.nextToken()))
                        .type())
                .isEqualTo(ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED);
        small.passes("60s");
        int next = first.items().size() + 1;
        assertThat(throttled.page(statement, 1, first.nextToken()).items()).containsExactly(item("sk", next));
    }

    private void refuseToken(String statement, String token) {
        assertThat(refusal(() -> partiQl.page(statement, 1, token))).hasMessage("Invalid NextToken");
    }

    @Test
    void showsOfAnIndexWhatItProjects() {
        assertThat(partiQl.eventually("SELECT * FROM t.\"by-g\" WHERE g = 'x'").items())
                .hasSize(6)
                .contains(item("g", "x", "pk", "o", "sk", 1, "shown", "s1"));
        assertThat(partiQl.items("SELECT * FROM t.\"by-l\" WHERE pk = 'o' AND l = 'l2'"))
                .containsExactly(item("pk", "o", "sk", 2, "l", "l2"));
    }

    @Test
    void fetchesForALocalIndexWhatItDoesNotProject() {
        ExecuteStatementResponse fetched = partiQl.run("SELECT hidden FROM t.\"by-l\" WHERE pk = 'o'");
        assertThat(fetched.items()).containsExactly(item("hidden", "h1"), item("hidden", "h2"), item("hidden", "h3"));
        ConsumedCapacity consumed = fetched.consumedCapacity();
        assertThat(consumed.table().capacityUnits()).isEqualTo(3);
        assertThat(consumed.localSecondaryIndexes().get("by-l").capacityUnits()).isEqualTo(1);
    }

    @Test
    void chargesAGlobalIndexAndNotTheTable() {
        ConsumedCapacity consumed =
                partiQl.eventually("SELECT pk FROM t.\"by-g\" WHERE g = 'x'").consumedCapacity();
        assertThat(consumed.table().capacityUnits()).isZero();
        assertThat(consumed.globalSecondaryIndexes().get("by-g").capacityUnits())
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SELECT hidden, shown, other FROM t.\"\"by-g\"\"|Global secondary index by-g does not project [hidden, other]",
                "SELECT pk FROM t.\"\"by-g\"\" WHERE g = 'x' AND hidden = 'h1'"
                        + "|Secondary index by-g does not project one or more filter attributes: [hidden]",
                "SELECT pk FROM t.\"\"by-g\"\" WHERE g IN ['x', 'y'] AND NOT hidden = 'h1'"
                        + "|Secondary index by-g does not project one or more filter attributes: [hidden]",
                "SELECT pk FROM t.\"\"by-l\"\" WHERE pk = 'o' AND l > 'a' AND hidden IS MISSING"
                        + "|Secondary index by-l does not project one or more filter attributes: [hidden]",
            })
    void refusesWhatAnIndexDoesNotHold(String statement, String message) {
        assertThat(refusal(() -> partiQl.eventually(statement.replace("\"\"", "\""))))
                .hasMessage("One or more parameter values were invalid: " + message);
    }

    @Test
    void scansAnIndexWithAnyFilterAndLetsABranchPass() {
        assertThat(partiQl.eventually("SELECT pk FROM t.\"by-g\" WHERE hidden = 'h1'")
                        .items())
                .isEmpty();
        assertThat(partiQl.eventually("SELECT pk FROM t.\"by-g\" WHERE NOT hidden = 'h1'")
                        .items())
                .hasSize(6);
        assertThat(partiQl.eventually("SELECT pk FROM t.\"by-g\" WHERE (g = 'y' AND hidden = 'h1') OR g = 'x'")
                        .items())
                .hasSize(6);
    }

    @Test
    void readsNoGlobalIndexConsistently() {
        assertThat(refusal(() -> partiQl.run("SELECT pk FROM t.\"by-g\" WHERE g = 'x'")))
                .hasMessage("Consistent reads are not supported on global secondary indexes");
    }

    private static double units(ExecuteStatementResponse response) {
        return response.consumedCapacity().capacityUnits();
    }

    private static String names(List<Item> items) {
        return String.join(
                " ",
                items.stream().map(item -> item.get("pk") + "" + item.get("sk")).toList());
    }
}

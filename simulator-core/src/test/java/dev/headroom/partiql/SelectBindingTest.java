package dev.headroom.partiql;

import static dev.headroom.partiql.Bound.HASH_ONLY;
import static dev.headroom.partiql.Bound.KEYS;
import static dev.headroom.partiql.Bound.bind;
import static dev.headroom.partiql.Bound.item;
import static dev.headroom.partiql.Bound.key;
import static dev.headroom.partiql.Bound.n;
import static dev.headroom.partiql.Bound.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.KeyCondition;
import dev.headroom.expression.KeyOperator;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which SELECT is a read by key, a query or a scan, as documented and recorded (facts §11.11). */
class SelectBindingTest {
    private static final String SELECT = "SELECT sk FROM \"T\" WHERE ";

    static Stream<Arguments> lookups() {
        return Stream.of(
                arguments("pk = 'a' AND sk = '1'", List.of(key("a", "1"))),
                arguments("(sk = '1') AND 'a' = pk AND pk = 'a'", List.of(key("a", "1"))),
                arguments("pk IN ['a'] AND sk IN ['1']", List.of(key("a", "1"))),
                arguments("(pk IN ['a']) AND pk='a' AND sk='2'", List.of(key("a", "2"))),
                arguments("pk = 'a' AND sk IN ['2', '1']", List.of(key("a", "2"), key("a", "1"))),
                arguments("pk = 'a' AND (sk='1' OR sk='2')", List.of(key("a", "1"), key("a", "2"))),
                arguments("pk IN ['a','b'] AND sk='1'", List.of(key("a", "1"), key("b", "1"))),
                arguments("pk='a' AND sk='1' OR pk='b' AND sk='2'", List.of(key("a", "1"), key("b", "2"))));
    }

    @ParameterizedTest
    @MethodSource
    void lookups(String where, List<Item> keys) {
        BoundStatement.Lookup lookup = bind(SELECT + where);
        assertThat(lookup.keys()).isEqualTo(keys);
    }

    @Test
    void aPartitionKeyAloneIsTheWholeKeyOfATableWithoutSortKey() {
        Statement statement = Statement.parse("SELECT * FROM \"Orders\" WHERE pk = 100 or pk = 200");
        assertThat(statement.bind(List.of(), HASH_ONLY))
                .isEqualTo(new BoundStatement.Lookup(
                        List.of(item("pk", n("100")), item("pk", n("200"))), new Projection(List.of())));
    }

    static Stream<Arguments> sortConditions() {
        return Stream.of(
                arguments("sk < '5'", new KeyCondition("sk", KeyOperator.LESS, s("5"), null)),
                arguments("'5' <= sk", new KeyCondition("sk", KeyOperator.GREATER_OR_EQUAL, s("5"), null)),
                arguments("sk BETWEEN '1' AND '2'", new KeyCondition("sk", KeyOperator.BETWEEN, s("1"), s("2"))),
                arguments("begins_with(sk, 'x')", new KeyCondition("sk", KeyOperator.BEGINS_WITH, s("x"), null)),
                arguments("sk > '0' AND sk = '1'", new KeyCondition("sk", KeyOperator.EQUAL, s("1"), null)));
    }

    @ParameterizedTest
    @MethodSource
    void sortConditions(String condition, KeyCondition expected) {
        BoundStatement.Query query = bind(SELECT + "pk = 'a' AND " + condition);
        assertThat(query.forward()).isTrue();
        assertThat(query.ranges()).hasSize(1);
        assertThat(query.ranges().get(0).key().partition()).containsExactly(s("a"));
        assertThat(query.ranges().get(0).key().sort()).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pk > 'a'",
                "flag = 'x'",
                "pk = 'a' OR flag = 'x'",
                "pk = 'a' OR sk = '1'",
                "NOT pk = 'a'",
                "pk <> 'a'",
                "begins_with(pk, 'a')",
                "(pk='y' AND zz='1') OR aa='1'",
                "pk = other",
                "pk IN ['a', other]",
                "pk > 1",
                "attribute_exists(pk)"
            })
    void scansWhereABranchNamesNoPartition(String where) {
        assertThat(Bound.<BoundStatement>bind(SELECT + where)).isInstanceOf(BoundStatement.Scan.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pk='r' AND (sk < '1' OR sk > '1' OR sk='1')",
                "pk='r' AND attribute_exists(pk)",
                "pk='r' AND NOT sk='1'",
                "pk='r' AND sk > '0' AND sk <> '1'",
                "pk='r' AND (flag='1' OR flag='2')",
                "pk='y' AND (pk='z' OR zz='1')",
                "pk='a' AND NOT begins_with(sk, 'x') OR pk='a' AND sk='2'",
                "pk='a' OR pk='a' AND NOT sk='1'",
                "(pk='a' AND flag='1') OR (pk='b' AND flag='2')"
            })
    void queriesWhereEveryBranchNamesItsPartition(String where) {
        assertThat(Bound.<BoundStatement>bind(SELECT + where)).isInstanceOf(BoundStatement.Query.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pk IN ['r','r']",
                "pk='r' OR pk='r'",
                "pk='r' AND (sk > '0' OR sk < '5')",
                "pk='r' AND (sk='1' OR flag='two')",
                "(pk='r' AND flag='one') OR (pk='r' AND flag='two')",
                "pk = 'a' AND x = '1' OR pk = 'a' AND sk = '2'",
                "pk = 'a' AND x <> '1' OR pk = 'a' AND sk = '2'",
                "pk IN ['r','r'] AND sk='1'",
                "pk='r' AND (begins_with(sk, 'ab') OR sk BETWEEN 'abc' AND 'x')"
            })
    void refusesBranchesThatOverlap(String where) {
        assertRefused(SELECT + where, "Overlapping conditions with range keys are not supported in where clause");
    }

    static Stream<Arguments> refused() {
        String type = "Key attribute's data type should match its data type in table's schema: Key ";
        String in = "The IN operator is provided with too many operands; number of operands: 101";
        return Stream.of(
                arguments("pk = 1 OR pk = 'r'", type + "pk"),
                arguments("pk = 'r' AND sk IN ['1', 2]", type + "sk"),
                arguments("pk IN [" + values(51) + "]", "Too many decomposed read operations for a given query."),
                arguments(
                        "pk='r' AND sk IN [" + values(51) + "]",
                        "Too many decomposed read operations for a given query."),
                arguments(
                        "pk IN [" + values(26) + "] AND sk IN ['1','2']",
                        "Too many decomposed read operations for a given query."),
                arguments("pk='r' AND flag IN [" + values(101) + "]", in),
                arguments("pk IN [" + values(101) + "] AND sk='1'", in));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String where, String message) {
        assertRefused(SELECT + where, message);
    }

    @Test
    void takesFiftyBranchesAndAHundredCandidates() {
        BoundStatement.Query query = bind(SELECT + "pk IN [" + values(50) + "] AND flag IN [" + values(100) + "]");
        assertThat(query.ranges()).hasSize(50);
        assertThat(Bound.<BoundStatement>bind(SELECT + "pk IN [" + values(51) + "] OR flag='one'"))
                .isInstanceOf(BoundStatement.Scan.class);
    }

    private static String values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'v" + i + "'").collect(Collectors.joining(","));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                arguments("pk = 'o' ORDER BY sk DESC", List.of("o"), false),
                arguments("pk = 'o' ORDER BY sk", List.of("o"), true),
                arguments("pk = 'o' ORDER BY pk ASC", List.of("o"), false),
                arguments("pk IN ['o', 'p'] ORDER BY pk DESC, sk ASC", List.of("p", "o"), true),
                arguments("pk IN ['o', 'p'] ORDER BY pk DESC", List.of("p", "o"), false),
                arguments("pk IN ['p', 'o'] ORDER BY pk", List.of("o", "p"), false));
    }

    @ParameterizedTest
    @MethodSource
    void orders(String whereAndOrder, List<String> partitions, boolean forward) {
        BoundStatement.Query query = bind(SELECT + whereAndOrder);
        assertThat(query.forward()).isEqualTo(forward);
        assertThat(query.ranges().stream().map(range -> range.key().partition().get(0)))
                .containsExactlyElementsOf(partitions.stream().map(Bound::s).toList());
    }

    static Stream<Arguments> ordersNotServed() {
        return Stream.of(
                arguments("ORDER BY sk", "Must have WHERE clause in the statement when using ORDER BY clause."),
                arguments(
                        "WHERE pk = 'o' ORDER BY Total DESC",
                        "Attribute Total in ORDER BY clause must be part of the primary key"),
                arguments(
                        "WHERE pk > 'a' ORDER BY sk",
                        "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY"
                                + " clause."),
                arguments(
                        "WHERE pk IN ['o', 'p'] ORDER BY sk DESC",
                        "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE"
                                + " clause."));
    }

    @ParameterizedTest
    @MethodSource
    void ordersNotServed(String clauses, String message) {
        assertRefused("SELECT sk FROM \"T\" " + clauses, message);
    }

    @Test
    void aReadOfAnIndexIsNoLookup() {
        assertThat(Statement.parse("SELECT * FROM \"T\".\"I\" WHERE pk='a' AND sk='1'")
                        .bind(null, KEYS))
                .isInstanceOf(BoundStatement.Query.class);
        KeyAttributes several = KeyAttributes.of(List.of("h1", "h2"), List.of("r"));
        Statement statement = Statement.parse("SELECT * FROM \"T\".\"I\" WHERE h1='a'");
        assertThatThrownBy(() -> statement.bind(List.of(), several))
                .hasMessage("PartiQL statements cannot be executed on tables with multi-attribute HASH keys or"
                        + " multi-attribute RANGE keys.");
    }

    @Test
    void putsParametersInTheirPlaces() {
        BoundStatement.Query query = bind(SELECT + "pk = ? AND n IN [?, 2]", s("a"), n("1"));
        assertThat(query.ranges().get(0).key().partition()).containsExactly(s("a"));
        assertThat(query.ranges().get(0).filter().holds(item("n", n("1")))).isTrue();
        assertThat(query.ranges().get(0).filter().holds(item("n", n("3")))).isFalse();
        String mismatch = "Number of parameters in request and statement don't match.";
        assertThatThrownBy(() -> bind(SELECT + "pk = ?")).hasMessage(mismatch);
        assertThatThrownBy(() -> bind(SELECT + "pk = 'a'", s("b"))).hasMessage(mismatch);
    }

    @Test
    void namesAColumnByTheLastNameOfItsPath() {
        AttributeValue list = ListValue.of(List.of(s("c"), s("d")));
        Item stored = item("pk", s("a"), "m", MapValue.of(Map.of("k", list)), "l", list);
        assertThat(project("m.k", stored)).isEqualTo(item("k", list));
        assertThat(project("m.k[0]", stored)).isEqualTo(item("k[0]", s("c")));
        assertThat(project("l[-0], pk, absent", stored)).isEqualTo(item("l[0]", s("c"), "pk", s("a")));
        assertThat(project("*", stored)).isSameAs(stored);
    }

    private static Item project(String columns, Item stored) {
        BoundStatement.Read read = bind("SELECT " + columns + " FROM \"T\" WHERE pk='a'");
        return read.projection().project(stored);
    }

    private static void assertRefused(String statement, String message) {
        assertThatThrownBy(() -> bind(statement))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(message);
    }
}

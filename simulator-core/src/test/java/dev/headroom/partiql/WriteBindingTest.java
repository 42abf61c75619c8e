package dev.headroom.partiql;

import static dev.headroom.partiql.Bound.bind;
import static dev.headroom.partiql.Bound.item;
import static dev.headroom.partiql.Bound.key;
import static dev.headroom.partiql.Bound.n;
import static dev.headroom.partiql.Bound.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.expression.ExpressionException;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.StringSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INSERT, UPDATE, DELETE and EXISTS, as recorded (facts §11.11). */
class WriteBindingTest {
    private static final String KEY = " WHERE pk = 'a' AND sk = '1'";
    private static final Item STORED = item(
            "pk", s("a"),
            "sk", s("1"),
            "n", n("5"),
            "ss", StringSet.of(List.of(s("a"), s("b"))),
            "ns", NumberSet.of(List.of(n("1"))),
            "l", ListValue.of(List.of(n("1"), s("x"))),
            "m", MapValue.of(Map.of("k", ListValue.of(List.of(n("2020"))))));

    @Test
    void insertsAnItem() {
        BoundStatement.Insert insert = bind(
                "INSERT INTO \"T\" value {'pk':?, 'n':1E3, 'd':-0, 'q':'it''s', 'ns':<<1,4.5>>, 'ss':<<'a'>>,"
                        + " 'm':{'x':4}, 'l':[1,'s']}",
                s("a"));
        assertThat(insert.item())
                .isEqualTo(item(
                        "pk", s("a"),
                        "n", n("1000"),
                        "d", n("0"),
                        "q", s("it's"),
                        "ns", NumberSet.of(List.of(n("1"), n("4.5"))),
                        "ss", StringSet.of(List.of(s("a"))),
                        "m", MapValue.of(Map.of("x", n("4"))),
                        "l", ListValue.of(List.of(n("1"), s("s")))));
    }

    static Stream<Arguments> updates() {
        return Stream.of(
                arguments("SET n=n-1", STORED.with("n", n("4"))),
                arguments("SET n = n - - 2", STORED.with("n", n("7"))),
                arguments("SET n = (n + 1) - 2 + n", STORED.with("n", n("9"))),
                arguments("SET x = n SET n = 1", STORED.with("x", n("5")).with("n", n("1"))),
                arguments(
                        "SET l[0] = 'x', l[9] = 'y' REMOVE n",
                        list("x", "x", "y").without("n")),
                arguments("REMOVE l[1] REMOVE l[0]", STORED.with("l", ListValue.of(List.of()))),
                arguments("SET ss = SET_ADD(ss, <<'c', 'a'>>)", strings("a", "b", "c")),
                arguments("SET \"ss\" = set_delete(ss, <<'a', 'z'>>)", strings("b")),
                arguments("SET ss = set_delete(ss, <<'a', 'b'>>)", STORED.without("ss")),
                arguments("SET gone = set_delete(gone, <<'a'>>)", STORED),
                arguments("SET new = set_add(new, <<1>>)", STORED.with("new", NumberSet.of(List.of(n("1"))))),
                arguments(
                        "SET m.k = list_append([2010], m.k)",
                        STORED.with("m", MapValue.of(Map.of("k", ListValue.of(List.of(n("2010"), n("2020"))))))));
    }

    private static Item list(String... texts) {
        return STORED.with("l", ListValue.of(Stream.of(texts).map(Bound::s).toList()));
    }

    private static Item strings(String... texts) {
        return STORED.with("ss", StringSet.of(Stream.of(texts).map(Bound::s).toList()));
    }

    @ParameterizedTest
    @MethodSource
    void updates(String clauses, Item after) {
        for (String statement : List.of("UPDATE \"T\" " + clauses + KEY, "FROM \"T\"" + KEY + " " + clauses)) {
            BoundStatement.Update update = bind(statement);
            assertThat(update.key()).isEqualTo(key("a", "1"));
            assertThat(update.returning()).isEqualTo(Returning.NONE);
            assertThat(update.update().apply(STORED)).isEqualTo(after);
        }
    }

    @Test
    void anUpdateNeedsAnItemAndADeleteDoesNot() {
        BoundStatement.Update update =
                bind("UPDATE \"T\" SET z = 1" + KEY + " AND attribute_not_exists(z) RETURNING MODIFIED NEW *");
        assertThat(update.returning()).isEqualTo(Returning.MODIFIED_NEW);
        assertThat(update.permits(STORED)).isTrue();
        assertThat(update.permits(STORED.with("z", n("1")))).isFalse();
        assertThat(update.permits(null)).isFalse();
        BoundStatement.Delete delete = bind("DELETE FROM \"T\"" + KEY + " AND n = 5 RETURNING ALL OLD *");
        assertThat(delete.returning()).isEqualTo(Returning.ALL_OLD);
        assertThat(delete.permits(STORED)).isTrue();
        assertThat(delete.permits(STORED.with("n", n("6")))).isFalse();
        assertThat(delete.permits(null)).isTrue();
        BoundStatement.Delete unconditional = bind("DELETE FROM \"T\" WHERE (pk='a' AND sk='1') AND pk = 'a'");
        assertThat(unconditional.condition()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE \"T\" SET z = 1",
                "UPDATE \"T\" SET z = 1 WHERE pk = 'a'",
                "FROM \"T\" REMOVE a",
                "FROM \"T\" WHERE a = 1 SET c = 1",
                "DELETE FROM \"T\"",
                "DELETE FROM \"T\" WHERE name = 'alpha'",
                "DELETE FROM \"T\" WHERE pk IN ['a'] AND sk = '1'",
                "DELETE FROM \"T\" WHERE pk = 'a' OR sk = '1'",
                "DELETE FROM \"T\" WHERE pk = 'a' AND NOT sk = '1'"
            })
    void aWriteNamesTheWholeKey(String statement) {
        assertThatThrownBy(() -> bind(statement))
                .hasMessage("Where clause does not contain a mandatory equality on all key attributes");
    }

    static Stream<Arguments> refused() {
        String sets = "UPDATE T SET ss = ";
        return Stream.of(
                arguments(
                        "UPDATE T SET a=1" + KEY + " AND pk='b'",
                        "Multiple conditions on same key pk. Only single item Update/Insert/Delete are supported"),
                arguments(
                        "UPDATE T SET t = set_add(ss, <<'x'>>)" + KEY,
                        "The first argument to SET_ADD must equal the assignment value at 1:18:7"),
                arguments(
                        sets + "set_add(<<'a'>>, <<'b'>>)" + KEY,
                        "The first argument to SET_ADD must equal the assignment value at 1:19:7"),
                arguments(
                        sets + "set_add(ss, 'x')" + KEY,
                        "The second argument to SET_ADD must be a value with type SET at 1:27:2"),
                arguments(
                        sets + "set_delete(\"ss\", ['x'])" + KEY,
                        "The second argument to SET_DELETE must be a value with type SET at 1:30:4"),
                arguments(sets + "set_add(ss)" + KEY, "SET_ADD must have exactly two arguments at 1:19:7"),
                arguments(
                        sets + "'a' + 1" + KEY + " AND nope = 'x'",
                        "Incorrect operand type for operator or function; operator or function: +, operand type: S"),
                arguments(
                        sets + "ss - null" + KEY,
                        "Incorrect operand type for operator or function; operator or function: -, operand type: NULL"),
                arguments(
                        sets + "ss + [1]" + KEY,
                        "Incorrect operand type for operator or function; operator or function: +, operand type: L"),
                arguments(
                        "UPDATE T SET t=1" + KEY + " AND attribute_exists('m')",
                        "Operator or function requires a document path; operator or function: attribute_exists"),
                arguments(
                        "EXISTS(SELECT * FROM T" + KEY + ")",
                        "EXISTS() must contain a single item read with additional condition"),
                arguments(
                        "EXISTS(SELECT * FROM T WHERE pk IN ['a'] AND sk='1' AND flag='one')",
                        "EXISTS() must contain a single item read with additional condition"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String statement, String message) {
        assertThatThrownBy(() -> bind(statement))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss = set_add(ss, <<1>>)", "n = set_add(n, <<'x'>>)", "ss = set_delete(ss, <<1>>)"})
    void aSetTakesMembersOfItsOwnType(String assignment) {
        BoundStatement.Update update = bind("UPDATE T SET " + assignment + KEY);
        assertThatThrownBy(() -> update.update().apply(STORED))
                .hasMessage("An operand in the update expression has an incorrect data type");
    }

    @Test
    void checksAnItemThatItDoesNotWrite() {
        BoundStatement.Exists exists = bind("EXISTS(SELECT * FROM T" + KEY + " AND awards IS MISSING)");
        assertThat(exists.key()).isEqualTo(key("a", "1"));
        assertThat(exists.permits(STORED)).isTrue();
        assertThat(exists.permits(STORED.with("awards", n("1")))).isFalse();
        BoundStatement.Exists contradictory = bind("EXISTS(SELECT * FROM T" + KEY + " AND pk='b' AND n=5)");
        assertThat(contradictory.key()).isEqualTo(key("a", "1"));
        assertThat(contradictory.permits(STORED)).isFalse();
    }

    @Test
    void eachOperationTakesItsStatements() {
        Statement exists = Statement.parse("EXISTS(SELECT * FROM T" + KEY + " AND n = 5)");
        assertRefused(
                StatementApi.EXECUTE_STATEMENT,
                exists,
                "EXISTS can only be used in ExecuteTransaction write requests.");
        StatementApi.EXECUTE_TRANSACTION.requireTakes(exists);
        assertRefused(
                StatementApi.EXECUTE_TRANSACTION,
                Statement.parse("SELECT * FROM T.I" + KEY),
                "Reads on indices are not supported within transactions.");
        assertRefused(
                StatementApi.EXECUTE_TRANSACTION,
                Statement.parse("UPDATE T SET a=1" + KEY + " RETURNING ALL NEW *"),
                "RETURNING clause is not supported in ExecuteTransaction.");
    }

    private static void assertRefused(StatementApi api, Statement statement, String message) {
        assertThatThrownBy(() -> api.requireTakes(statement)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pk='a'",
                "pk='a' AND sk='1' AND flag='x'",
                "pk='a' AND sk='1' AND pk='b'",
                "pk IN ['b'] AND pk='a' AND sk='1'",
                "pk IN ['a', 'b'] AND sk='1'"
            })
    void batchesAndTransactionsReadOneItemByItsKeyAlone(String where) {
        BoundStatement bound = bind("SELECT * FROM T WHERE " + where);
        StatementApi.EXECUTE_STATEMENT.requireTakes(bound);
        assertThatThrownBy(() -> StatementApi.BATCH_EXECUTE_STATEMENT.requireTakes(bound))
                .hasMessage("Select statements within BatchExecuteStatement must specify the primary key in the where"
                        + " clause.");
        assertThatThrownBy(() -> StatementApi.EXECUTE_TRANSACTION.requireTakes(bound))
                .hasMessage(
                        "Select statements within ExecuteTransaction must specify the primary key in the where clause.");
        StatementApi.EXECUTE_TRANSACTION.requireTakes(Bound.<BoundStatement>bind("SELECT * FROM T" + KEY));
    }
}

package dev.headroom.partiql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.expression.ExpressionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service was recorded to answer to statements that it cannot read, October 2026 (facts §11.11). */
class StatementErrorsTest {
    private static final String MALFORMED = "Statement wasn't well formed, can't be processed: ";
    private static final String OVERFLOW =
            "Number overflow. Attempting to store a number with magnitude larger than supported range under ";
    private static final String UNDERFLOW =
            "Number underflow. Attempting to store a number with magnitude smaller than supported range under ";
    private static final String DUPLICATES = "One or more parameter values were invalid: Input collection ";

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("SELECT * FROM \"T\" WHERE pk = 1 foo", "Unexpected token after expression"),
                arguments("SELECT * FROM \"T\" WHERE pk = 1 e5", "Unexpected token after expression"),
                arguments("INSERT INTO \"T\" VALUE {'pk': 970001} foo", "Unexpected token after expression"),
                arguments("UPDATE \"T\" SET a = 9 WHERE pk = 970002 foo", "Unexpected token after expression"),
                arguments("DELETE FROM \"T\" WHERE pk = 970003 foo", "Unexpected token after expression"),
                arguments("SELECT * FROM \"T\" WHERE pk = 1)", "Unexpected token after expression"),
                arguments("DELETE FROM \"T\" WHERE pk = 970004 ORDER BY pk", "Unexpected token after expression"),
                arguments("SELECT * FROM \"T\" ORDER BY pk WHERE pk = 1", "Unexpected token after expression"),
                arguments("INSERT INTO \"T\" t VALUE {'pk': 'x'}", "Unexpected token after expression"),
                arguments("FROM \"T\" SET c = 1 WHERE pk = 'm'", "Unexpected token after expression"),
                arguments("FROM \"T\" SET c = 1 WHERE pk = 'm' SET d = 2", "Unexpected token after expression"),
                arguments("SELECT * FROM \"T\" WHERE pk = 1e2147483648", ""),
                arguments("SELECT * FROM \"T\" WHERE pk = 1e99999999999", ""),
                arguments("SELECT * FROM \"T\" WHERE pk = 1.5e-2147483647", ""),
                arguments("SELECT * FROM \"T\" WHERE pk = 1 # note", ""),
                arguments("SELECT * FROM \"T\" WHERE pk = 1 /* note", ""),
                arguments("SELECT * FROM \"T\" WHERE", "Unexpected term"),
                arguments("SELECT * FROM \"T\" WHERE;", "Unexpected term"),
                arguments("SELECT * FROM \"T\" WHERE   ", "Unexpected term"),
                arguments("SELECT pk FROM \"T\" WHERE", "Unexpected term"),
                arguments("UPDATE \"T\" SET a = 1 WHERE", "Unexpected term"),
                arguments("DELETE FROM \"T\" WHERE", "Unexpected term"),
                arguments("SELECT * FROM \"T\" WHERE NOT", "Unexpected term"),
                arguments("SELECT * FROM \"T\" WHERE (", "Unexpected term"),
                arguments("SELECT * FROM", "Unexpected term"),
                arguments(
                        "SELECT * FROM \"T\" WHERE pk = 'p' AND",
                        "Missing right-hand side expression of infix operator"),
                arguments(
                        "SELECT * FROM \"T\" WHERE pk = 'p' OR",
                        "Missing right-hand side expression of infix operator"),
                arguments("SELECT * FROM \"T\" WHERE ORDER BY pk", "Unexpected keyword"),
                arguments("INSERT INTO urls (key, target_url) VALUES (?, ?)", "Unexpected keyword"),
                arguments("SELECT * FROM \"T\" WHERE pk = 'a' AND x IS FOO", "Expected type name"),
                arguments("SELECT * FROM \"T\" WHERE IS NULL", "Unexpected operator"),
                arguments("SELECT * FROM \"T\" WHERE pk = LIKE", "Unexpected operator"),
                arguments("DELETE FROM", "Expected identifier for simple path"),
                arguments("DELETE FROM   ", "Expected identifier for simple path"),
                arguments("DELETE FROM;", "Expected identifier for simple path"),
                arguments("DELETE FROM WHERE pk = 'a'", "Expected identifier for simple path"),
                arguments("SLECT * FROM \"T\" WHERE pk = 'p'", "Expected data manipulation"),
                arguments("UPDATE Payment-x SET active=? WHERE id=?", "Expected data manipulation"),
                arguments("SELECT * FROM \"T\" WHERE attribute_exists(m.inner)", "Invalid path dot component"),
                arguments("UPDATE \"T\" SET m.inner = 1 WHERE pk = 'a'", "Invalid path dot component"));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String statement, String detail) {
        assertThatThrownBy(() -> Statement.parse(statement))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(MALFORMED + detail);
    }

    static Stream<Arguments> unsound() {
        String nested = "UPDATE \"T\" SET d = ";
        return Stream.of(
                arguments("SELECT * FROM \"T\" t WHERE pk = 'x'", "Aliasing is not supported"),
                arguments("SELECT * FROM \"T\" AS t WHERE pk = 'x'", "Aliasing is not supported"),
                arguments("UPDATE \"T\" t SET a = 3 WHERE pk = 'x'", "Aliasing is not supported"),
                arguments("DELETE FROM \"T\" t WHERE pk = 'x'", "Aliasing is not supported"),
                arguments(
                        "INSERT INTO \"T\".\"I\" VALUE {'pk': 'x'}",
                        "FROM clause may only contain a single table name in data manipulation statements at 1:13:3"),
                arguments("SELECT id FROM dbimp_page LIMIT 5", "Unsupported clause: LIMIT at 1:33:1"),
                arguments("SELECT * FROM \"T\" WHERE pk = 1e126", OVERFLOW + "root"),
                arguments("SELECT * FROM \"T\" WHERE pk = 1e-131", UNDERFLOW + "root"),
                arguments(
                        "SELECT * FROM \"T\" WHERE pk = 123456789012345678901234567890123456789",
                        "Attempting to store more than 38 significant digits in a Number under root"),
                arguments("INSERT INTO \"T\" VALUE {'pk': 1e126}", OVERFLOW + "root"),
                arguments("UPDATE \"T\" SET a = 1e-131 WHERE pk = 1", UNDERFLOW + "root"),
                arguments("INSERT INTO \"T\" VALUE {'pk': 1, 'm': {'x': 1e126}}", OVERFLOW + "root.x"),
                arguments("INSERT INTO \"T\" VALUE {'pk': 1, 'l': [1, 1e126]}", OVERFLOW + "root[1]"),
                arguments("INSERT INTO \"T\" VALUE {'s': <<>>}", "Empty bags are not supported"),
                arguments(
                        "INSERT INTO \"T\" VALUE {'s': <<1, 'a'>>}",
                        "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags"),
                arguments("INSERT INTO \"T\" VALUE {'s': <<'a', 'a'>>}", DUPLICATES + "[a, a] contains duplicates."),
                arguments(
                        "UPDATE \"T\" SET n = set_add(n, <<2, 2.0>>) WHERE pk = 'a'",
                        DUPLICATES + "[2, 2.0] contains duplicates! under root"),
                arguments("SELECT l[-1] FROM \"T\" WHERE pk = 'a'", index("-1", "1:11:1")),
                arguments("SELECT l[2147483648] FROM \"T\" WHERE pk = 'a'", index("2147483648", "1:10:10")),
                arguments(
                        "UPDATE \"T\" SET x = [?] WHERE pk = 'a'",
                        "Unsupported data type: Parameter under key root[0] at 1:21:1"),
                arguments(
                        "INSERT INTO \"T\" VALUE {'pk': 'a', 'm': {'k': ?}}",
                        "Unsupported data type: Parameter under key root.k at 1:46:1"),
                arguments(
                        "INSERT INTO \"T\" VALUE {'s': set_add(<<'a'>>, <<'b'>>)}",
                        "Unsupported data type: set_add under key root at 1:29:7"),
                arguments(
                        "SELECT attribute_exists(ss) FROM \"T\" WHERE pk = 'a'", "Unexpected path component at 1:8:16"),
                arguments(
                        "DELETE FROM \"T\" WHERE pk = 'a' RETURNING MODIFIED OLD *",
                        "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in"
                                + " DELETE statements."),
                arguments(
                        nested + "{'a':".repeat(32) + "1" + "}".repeat(32) + " WHERE pk = 'a'",
                        "Nesting Levels have exceeded supported limits under root" + ".a".repeat(32)),
                arguments(
                        nested + "[".repeat(32) + "1" + "]".repeat(32) + " WHERE pk = 'a'",
                        "Nesting Levels have exceeded supported limits under root" + "[0]".repeat(32)));
    }

    private static String index(String index, String place) {
        return "List index is not within the allowable range; index: [" + index + "] at " + place;
    }

    @ParameterizedTest
    @MethodSource
    void unsound(String statement, String message) {
        assertThatThrownBy(() -> Statement.parse(statement))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(message);
    }

    @Test
    void countsLinesForThePlaceOfAToken() {
        assertThatThrownBy(() -> Statement.parse("UPDATE \"T\"\nSET x = [?] WHERE pk = 'a'"))
                .hasMessageEndingWith("at 2:10:1");
    }

    @Test
    void refusesMoreThan8192Characters() {
        String start = "SELECT * FROM T WHERE pk = '";
        Statement.parse(start + "x".repeat(Statement.MAX_CHARACTERS - start.length() - 1) + "'");
        assertThatThrownBy(() -> Statement.parse(start + "x".repeat(Statement.MAX_CHARACTERS) + "'"))
                .hasMessageEndingWith("Member must have length less than or equal to 8192");
    }
}

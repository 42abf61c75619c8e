package dev.headroom.expression;

import static dev.headroom.expression.Values.l;
import static dev.headroom.expression.Values.m;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.s;
import static dev.headroom.expression.Values.ss;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.item.BooleanValue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message of facts §11.9 that an update can give before it meets an item, and their priority. */
class UpdateErrorsTest {
    private static final String TYPE = "Incorrect operand type for operator or function; operator";
    private static final String PAIR = " with each other; must remove or rewrite one of these paths; path one: ";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("", "The expression can not be empty;"),
                arguments("REMOVE a.ttl", "Attribute name is a reserved keyword; reserved keyword: ttl"),
                arguments("SET a = foo(b)", "Invalid function name; function: foo"),
                arguments("SET a = size(b)", "The function is not allowed in an update expression; function: size"),
                arguments(
                        "SET a = :n REMOVE b SET c = :n",
                        "The \"SET\" section can only be used once in an update expression;"),
                arguments(
                        "REMOVE #no",
                        "An expression attribute name used in the document path is not defined; attribute name: #no"),
                arguments(
                        "SET a = :no",
                        "An expression attribute value used in expression is not defined; attribute value: :no"),
                arguments("SET a = :n REMOVE a.b", "Two document paths overlap" + PAIR + "[a], path two: [a, b]"),
                arguments("REMOVE a, b, #a", "Two document paths overlap" + PAIR + "[a], path two: [a]"),
                arguments(
                        "SET a.b = :n, a[0] = :n", "Two document paths conflict" + PAIR + "[a, b], path two: [a, [0]]"),
                arguments("ADD a :s", TYPE + ": ADD, operand type: STRING"),
                arguments("ADD a :l", TYPE + ": ADD, operand type: LIST"),
                arguments("ADD a :bool", TYPE + ": ADD, operand type: BOOLEAN"),
                arguments("DELETE a :n", TYPE + ": DELETE, operand type: NUMBER"),
                arguments("DELETE a :m", TYPE + ": DELETE, operand type: MAP"),
                arguments(
                        "SET a = if_not_exists(b)",
                        "Incorrect number of operands for operator or function; operator or function: if_not_exists,"
                                + " number of operands: 1"),
                arguments(
                        "SET a = if_not_exists(:n, b)",
                        "Operator or function requires a document path; operator or function: if_not_exists"),
                arguments("SET a = list_append(b, :n)", TYPE + " or function: list_append, operand type: N"),
                arguments("SET a = b + :s", TYPE + " or function: +, operand type: S"),
                arguments("SET a = :ss - b", TYPE + " or function: -, operand type: SS"),
                arguments("SET a = ((b))", "The expression has redundant parentheses;"));
    }

    static Stream<Arguments> priority() {
        return Stream.of(
                arguments("SET a = foo(abort)", "Attribute name is a reserved keyword; reserved keyword: abort"),
                arguments("SET a = foo(b) SET c = d", "Invalid function name; function: foo"),
                arguments(
                        "SET a = #no SET c = d", "The \"SET\" section can only be used once in an update expression;"),
                arguments(
                        "SET a = :no REMOVE #no",
                        "An expression attribute name used in the document path is not defined; attribute name: #no"),
                arguments(
                        "SET a = :no REMOVE a",
                        "An expression attribute value used in expression is not defined; attribute value: :no"),
                arguments(
                        "REMOVE a.b, a[0] SET c = :n, c.d = :n",
                        "Two document paths overlap" + PAIR + "[c], path two: [c, d]"),
                arguments(
                        "ADD a.b :s SET a[0] = :n",
                        "Two document paths conflict" + PAIR + "[a, b], path two: [a, [0]]"),
                arguments("SET a = b + :s ADD c :s", TYPE + ": ADD, operand type: STRING"));
    }

    @ParameterizedTest
    @MethodSource({"mistakes", "priority"})
    void refuses(String text, String message) {
        Placeholders placeholders = with(
                "#a",
                "a",
                ":n",
                n("1"),
                ":s",
                s("s"),
                ":l",
                l(),
                ":m",
                m(),
                ":ss",
                ss("x"),
                ":bool",
                BooleanValue.TRUE);
        assertThatThrownBy(() -> UpdateExpression.parse(text, placeholders))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Invalid UpdateExpression: " + message);
    }
}

package dev.headroom.expression;

import static dev.headroom.expression.Values.b;
import static dev.headroom.expression.Values.l;
import static dev.headroom.expression.Values.m;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.s;
import static dev.headroom.expression.Values.ss;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each message of facts §11.9 that a condition can give, and which comes first where several apply. */
class ConditionErrorsTest {
    private static final String COUNT = "Incorrect number of operands for operator or function; ";
    private static final String TYPE = "Incorrect operand type for operator or function; operator or function: ";
    private static final String MISUSED =
            "The function is not allowed to be used this way in an expression; function: ";
    private static final String DISTINCT = "The first operand must be distinct from the remaining operands for this"
            + " operator or function; operator: ";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("", "The expression can not be empty;"),
                arguments(
                        "a = b or c = d and size = e", "Attribute name is a reserved keyword; reserved keyword: size"),
                arguments("a.Date = b", "Attribute name is a reserved keyword; reserved keyword: Date"),
                arguments(
                        "#no = :n",
                        "An expression attribute name used in the document path is not defined; attribute name: #no"),
                arguments(
                        "a.b = :no",
                        "An expression attribute value used in expression is not defined; attribute value: :no"),
                arguments("Size(a) > :n", "Invalid function name; function: Size"),
                arguments("exists(a)", "Invalid function name; function: exists"),
                arguments("size(a)", MISUSED + "size"),
                arguments("(size(a)) or b = c", MISUSED + "size"),
                arguments("attribute_exists(a) < :n", MISUSED + "attribute_exists"),
                arguments("contains(begins_with(a, :s), :s)", MISUSED + "begins_with"),
                arguments(
                        "a = list_append(a, :l)",
                        "The function is not allowed in a condition expression; function: list_append"),
                arguments(
                        "attribute_exists(a, b)",
                        COUNT + "operator or function: attribute_exists, number of operands: 2"),
                arguments("begins_with(a)", COUNT + "operator or function: begins_with, number of operands: 1"),
                arguments("size(a, b) > :n", COUNT + "operator or function: size, number of operands: 2"),
                arguments(
                        "attribute_exists(:n)",
                        "Operator or function requires a document path; operator or function: attribute_exists"),
                arguments(
                        "attribute_not_exists(size(a))",
                        "Operator or function requires a document path; operator or function: attribute_not_exists"),
                arguments("begins_with(a, :n)", TYPE + "begins_with, operand type: N"),
                arguments("begins_with(:ss, a)", TYPE + "begins_with, operand type: SS"),
                arguments("size(:n) = :n", TYPE + "size, operand type: N"),
                arguments("size(size(a)) = :n", TYPE + "size, operand type: N"),
                arguments(
                        "attribute_type(a, b)", TYPE + "attribute_type, operand type: {NS,SS,L,BS,N,M,B,BOOL,NULL,S}"),
                arguments("attribute_type(a, :n)", TYPE + "attribute_type, operand type: N"),
                arguments(
                        "attribute_type(a, :s)",
                        "Invalid attribute type name found; type: m, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"),
                arguments("a < :l", TYPE + "<, operand type: L"),
                arguments("a between :m and :n", TYPE + "BETWEEN, operand type: M"),
                arguments("a = a", DISTINCT + "=, first operand: [a]"),
                arguments("a.b[1] <> #a.b[01]", DISTINCT + "<>, first operand: [a, b, [1]]"),
                arguments("contains(#a, a)", DISTINCT + "contains, first operand: [a]"),
                arguments("a IN (b, a)", DISTINCT + "IN, first operand: [a]"),
                arguments(
                        "a between :n and :s",
                        "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand:"
                                + " AttributeValue: {N:1}, upper bound operand: AttributeValue: {S:m}"),
                arguments(
                        "a between :two and :n",
                        "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower"
                                + " bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}"),
                arguments("((a = b))", "The expression has redundant parentheses;"),
                arguments("((a)) = b", "The expression has redundant parentheses;"),
                arguments("size(((a))) = b", "The expression has redundant parentheses;"),
                arguments("not (a = b) or((c=d) or e=f) and ((e = f))", "The expression has redundant parentheses;"));
    }

    @ParameterizedTest
    @MethodSource({"mistakes", "priority"})
    void refuses(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Invalid ConditionExpression: " + message);
    }

    static Stream<Arguments> priority() {
        return Stream.of(
                arguments("((a = b)) and foo(a)", "The expression has redundant parentheses;"),
                arguments("size(a) or foo(abort)", "Invalid function name; function: foo"),
                arguments("abort = b and size(a)", MISUSED + "size"),
                arguments(
                        "begins_with(#no) and abort = b",
                        "Attribute name is a reserved keyword; reserved keyword: abort"),
                arguments(
                        "begins_with(#no)",
                        "An expression attribute name used in the document path is not defined; attribute name: #no"),
                arguments("contains(a, size(size(a, a)))", COUNT + "operator or function: size, number of operands: 2"),
                arguments("begins_with(a, :n) and a = :no", TYPE + "begins_with, operand type: N"),
                arguments("a = a and #no = b", DISTINCT + "=, first operand: [a]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a = b)",
                "((a = b) and c = d)",
                "a = b and not c = d or not (e = :n)",
                "not not a = b",
                "(a) = (b)",
                "(a).b[0] = ((c)[1].d)",
                "a IN ((b), c, size(d))",
                "a between b and c and d between :n and :n",
                "A = :n anD b = c Or nOt(d=e)",
                "begins_with(:b, :s)",
                "attribute_type(:n, :type)",
                "contains(:n, :l)",
                "a[0][1].#a.#a[3] <> size(:s)"
            })
    void acceptsWhatTheGrammarAllows(String text) {
        assertThatCode(() -> parse(text)).doesNotThrowAnyException();
    }

    @Test
    void namesTheFilterInItsMessages() {
        assertThatThrownBy(() -> ConditionExpression.parse("a = a", Placeholders.none(), ExpressionKind.FILTER))
                .hasMessage("Invalid FilterExpression: " + DISTINCT + "=, first operand: [a]");
    }

    private static void parse(String text) {
        Placeholders placeholders = with(
                "#a", "a", ":n", n("1"), ":two", n("2"), ":s", s("m"), ":b", b("b"), ":l", l(), ":m", m(), ":ss",
                ss("x"), ":type", s("NULL"));
        ConditionExpression.parse(text, placeholders, ExpressionKind.CONDITION);
    }
}

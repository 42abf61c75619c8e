package dev.headroom.expression;

import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.s;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts §11.5, §11.9 (Query/Scan) and §2.3. */
class KeyConditionExpressionTest {
    private static final String OPERATOR = "Invalid operator used in KeyConditionExpression: ";
    private static final String CONDITION = "Invalid condition in KeyConditionExpression: ";
    private static final String FIRST = "operator must have the key attribute as its first operand";

    @ParameterizedTest
    @CsvSource({
        "p = :n and s = :n, EQUAL, 1",
        "s < :n and p = :n, LESS, 1",
        ":n = p and :n < s, GREATER, 1",
        ":n >= s and p = :n, LESS_OR_EQUAL, 1",
        "(p = :n) and (s between :n and :two), BETWEEN, 1",
        "'#p = :n AND begins_with(s, :s)', BEGINS_WITH, s",
    })
    void readsOneConditionOnEachKey(String text, KeyOperator operator, String value) {
        KeyConditionExpression keys = parse(text);
        assertThat(keys.partition()).containsExactly(n("1"));
        assertThat(keys.sort()).singleElement().satisfies(sort -> {
            assertThat(sort.attribute()).isEqualTo("s");
            assertThat(sort.operator()).isEqualTo(operator);
            assertThat(sort.value()).hasToString(value);
        });
    }

    @Test
    void theSortKeyMayBeLeftOut() {
        assertThat(parse("p = :n").sort()).isEmpty();
    }

    @Test
    void aSortConditionHoldsOfKeys() {
        KeyCondition between = parse("p = :n and s between :n and :two").sort().get(0);
        assertThat(between.holds(n("2"))).isTrue();
        assertThat(between.holds(n("2.1"))).isFalse();
        KeyCondition prefix = parse("p = :n and begins_with(s, :s)").sort().get(0);
        assertThat(prefix.holds(s("sort"))).isTrue();
        assertThat(parse("p = :n and :n < s").sort().get(0).holds(n("2"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p = :n or s = :n             | " + OPERATOR + "OR",
                "not p = :n                   | " + OPERATOR + "NOT",
                "p in (:n)                    | " + OPERATOR + "IN",
                "p = :n and s <> :n           | " + OPERATOR + "<>",
                "p = :n and attribute_exists(s) | " + OPERATOR + "attribute_exists",
                "p = :n and contains(s, :n)   | " + OPERATOR + "contains",
                "p = :n and s > :n and s < :two | KeyConditionExpressions must only contain one condition per key",
                "p.q = :n                     | KeyConditionExpressions cannot have conditions on nested attributes",
                "p = size(s)                  | KeyConditionExpressions cannot contain nested operations",
                ":n = :n                      | " + CONDITION + "No key attribute specified",
                "p = s                        | " + CONDITION + "Multiple attribute names used in one condition",
                "p = :n and :n between s and :two | " + CONDITION + "BETWEEN " + FIRST,
                "p = :n and begins_with(:s, s) | " + CONDITION + "begins_with " + FIRST,
                "s = :n                       | Query condition missed key schema element: p",
                "p = :n and third = :n        | Query condition missed key schema element: s",
                "p > :n and s = :n            | Query key condition not supported",
                "p = :n and s = :n and t = :n | Conditions can be of length 1 or 2 only",
                "p = :n and p = p             | Invalid KeyConditionExpression: The first operand must be distinct from the"
                        + " remaining operands for this operator or function; operator: =, first operand: [p]",
            })
    void refuses(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(message);
    }

    @Test
    void aTableWithoutSortKeyTakesNoSecondCondition() {
        assertThatThrownBy(() ->
                        KeyConditionExpression.parse("p = :n and s = :n", with(":n", n("1")), List.of("p"), List.of()))
                .hasMessage("Query key condition not supported");
    }

    @Test
    void keysOfManyAttributesAreGivenFromTheLeft() {
        KeyConditionExpression keys = many("b = :n and y > :n and a = :n and x = :n");
        assertThat(keys.partition()).containsExactly(n("1"), n("1"));
        assertThat(keys.sort()).map(KeyCondition::attribute).containsExactly("x", "y");
        assertThatThrownBy(() -> many("a = :n and x = :n")).hasMessage("Query condition missed key schema element: b");
        assertThatThrownBy(() -> many("a = :n and b = :n and y = :n"))
                .hasMessage("Query condition missed key schema element: x");
        assertThatThrownBy(() -> many("a = :n and b = :n and x > :n and y = :n"))
                .hasMessage("Query key condition not supported");
    }

    private static KeyConditionExpression many(String text) {
        return KeyConditionExpression.parse(text, with(":n", n("1")), List.of("a", "b"), List.of("x", "y"));
    }

    private static KeyConditionExpression parse(String text) {
        return KeyConditionExpression.parse(
                text, with("#p", "p", ":n", n("1"), ":two", n("2"), ":s", s("s")), List.of("p"), List.of("s"));
    }
}

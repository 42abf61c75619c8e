package dev.headroom.partiql;

import static dev.headroom.partiql.Bound.bind;
import static dev.headroom.partiql.Bound.item;
import static dev.headroom.partiql.Bound.n;
import static dev.headroom.partiql.Bound.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.StringSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What conditions mean, as recorded (facts §11.11). */
class WhereTest {
    private static final Item STORED = item(
            "pk", s("booleans"),
            "n", n("1"),
            "flag", s("right"),
            "yes", BooleanValue.of(true),
            "nul", NullValue.NULL,
            "ss", StringSet.of(List.of(s("a"), s("b"))),
            "m", MapValue.of(Map.of("x", s("y"))),
            "l", ListValue.of(List.of(s("a"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute_exists(nope) = false",
                "true = attribute_exists(n)",
                "attribute_exists(n) <> 1",
                "contains(nope, 'z') = false",
                "(n BETWEEN 0 AND 5) = true",
                "(n = 5 OR flag = 'x') = false",
                "attribute_exists(nope) IN [true, false]",
                "attribute_exists(n) = attribute_exists(flag)",
                "attribute_exists(n) = yes",
                "attribute_exists(m.x) AND ATTRIBUTE_NOT_EXISTS (nope) AND attribute_exists(l[0])",
                "n = - - 1",
                "n BETWEEN - 2 AND +5 AND n IN [- 1, 1]",
                "n>-5",
                "n = 1e0 AND n = .1e1",
                "nul IS NULL",
                "nul = NULL",
                "nope IS NOT NULL",
                "nope IS MISSING",
                "nul IS NOT MISSING",
                "yes IS BOOL",
                "flag IS STRING",
                "size(flag) = 5",
                "attribute_type(ss, 'SS')",
                "contains(ss, 'a')",
                "ss = <<'b', 'a'>>",
                "m = {'x': 'y'}",
                "n != 2",
                "nope <> 1",
                "flag NOT IN ['x']"
            })
    void holds(String condition) {
        assertThat(holds(condition, STORED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute_exists(n) = 1",
                "NOT attribute_exists(n) = true",
                "(attribute_exists(n) = true) = false",
                "attribute_exists(n) = flag",
                "(attribute_exists(nope) OR NOT attribute_exists(\"m\"))",
                "n > -/* c */-1",
                "nope IS NULL",
                "nul IS MISSING",
                "nul IS NOT NULL",
                "flag IS BOOL",
                "nope = 1",
                "l = ['b']",
                "flag < 'right'"
            })
    void fails(String condition) {
        assertThat(holds(condition, STORED)).isFalse();
    }

    private static boolean holds(String condition, Item item) {
        BoundStatement.Scan scan = bind("SELECT * FROM \"T\" WHERE " + condition);
        return scan.filter().holds(item);
    }

    static Stream<Arguments> refused() {
        String type = "Incorrect operand type for operator or function; operator or function: ";
        String path = "Operator or function requires a document path; operator or function: attribute_exists";
        String count =
                "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of"
                        + " operands: ";
        return Stream.of(
                arguments("attribute_exists(n) > false", type + ">, operand type: BOOL"),
                arguments("n < true", type + "<, operand type: BOOL"),
                arguments("n BETWEEN true AND false", type + "BETWEEN, operand type: BOOL"),
                arguments("attribute_type(l, 1)", type + "attribute_type, operand type: N"),
                arguments("attribute_type(l, true)", type + "attribute_type, operand type: BOOL"),
                arguments(
                        "attribute_type(Total, 'X')",
                        "Invalid attribute type name found; type: X, valid types: {N,BS,L,B,NULL,M,S,SS,NS,BOOL}"),
                arguments("attribute_exists('ss')", path),
                arguments("attribute_exists()", count + "0"),
                arguments("attribute_exists(ss, ns)", count + "2"),
                arguments("EXISTS(ss)", "Unrecognized function: exists at 1:24:6"),
                arguments("set_add(ss, <<'x'>>) = ss", "Unrecognized function: set_add at 1:24:7"),
                arguments("n = 5 + 5", "Unsupported operator in Condition Expression. Operator: +"),
                arguments(
                        "n > -n",
                        "Incorrect number of operands for operator or function; operator or function: -, number of"
                                + " operands: 1"),
                arguments(
                        "s = <<'a','a'>>",
                        "One or more parameter values were invalid: Input collection [a, a] contains duplicates."));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String condition, String message) {
        assertThatThrownBy(() -> bind("SELECT * FROM T1 WHERE " + condition))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(message);
    }

    static Stream<AttributeValue> withoutOrder() {
        return Stream.of(
                BooleanValue.of(true),
                NullValue.NULL,
                ListValue.of(List.of(s("a"))),
                MapValue.of(Map.of("a", s("b"))),
                StringSet.of(List.of(s("a"))));
    }

    @ParameterizedTest
    @MethodSource("withoutOrder")
    void ordersOnlyWhatHasAnOrder(AttributeValue value) {
        assertThatThrownBy(() -> bind("SELECT * FROM T WHERE n >= ?", value))
                .hasMessage("Incorrect operand type for operator or function; operator or function: >=, operand type: "
                        + value.typeName());
    }
}

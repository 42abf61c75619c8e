package dev.headroom.expression;

import static dev.headroom.expression.Values.item;
import static dev.headroom.expression.Values.l;
import static dev.headroom.expression.Values.m;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.s;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.item.Item;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts §11.5 and §11.9. */
class ProjectionExpressionTest {
    private static final Item ITEM = item(
            "a",
            n("1"),
            "m",
            m("x", n("2"), "y", m("z", n("3"))),
            "things",
            l(n("0"), n("1"), m("k", s("two"), "j", s("J")), n("3"), n("4"), n("5")),
            "a.b",
            s("dotted"));

    static Stream<Arguments> projections() {
        return Stream.of(
                arguments("a, nothing", item("a", n("1"))),
                arguments("things[5], things[0]", item("things", l(n("0"), n("5")))),
                arguments("m.y.z", item("m", m("y", m("z", n("3"))))),
                arguments("m.y.z, m.x", ITEM.without("a").without("things").without("a.b")),
                arguments("things[2].k, things[9]", item("things", l(m("k", s("two"))))),
                arguments("#d", item("a.b", s("dotted"))),
                arguments("m.nothing, a.x, things[9], b.c", item()));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void projects(String text, Item parts) {
        assertThat(ProjectionExpression.parse(text, with("#d", "a.b")).project(ITEM))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a, a.date, #no | Attribute name is a reserved keyword; reserved keyword: date",
                "a, a, #no | An expression attribute name used in the document path is not defined; attribute name: #no",
                "a.b, a[0], c, c.d | Two document paths overlap with each other; must remove or rewrite one of these"
                        + " paths; path one: [c], path two: [c, d]",
                "a.b, a[0]      | Two document paths conflict with each other; must remove or rewrite one of these"
                        + " paths; path one: [a, b], path two: [a, [0]]",
            })
    void refuses(String text, String message) {
        assertThatThrownBy(() -> ProjectionExpression.parse(text, Placeholders.none()))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Invalid ProjectionExpression: " + message);
    }
}

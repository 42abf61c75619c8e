package dev.headroom.expression;

import static dev.headroom.expression.Values.item;
import static dev.headroom.expression.Values.l;
import static dev.headroom.expression.Values.m;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.ns;
import static dev.headroom.expression.Values.s;
import static dev.headroom.expression.Values.ss;
import static dev.headroom.expression.Values.texts;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.item.Item;
import dev.headroom.item.NestingLevels;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What updates do to items: facts §11.3, and the examples of the developer guide there. */
class UpdateSemanticsTest {
    private static final String MISSING =
            "The provided expression refers to an attribute that does not exist in the item";
    private static final String INVALID_PATH =
            "The document path provided in the update expression is invalid for update";
    private static final String WRONG_TYPE = "An operand in the update expression has an incorrect data type";
    private static final String OVERFLOW =
            "Number overflow. Attempting to store a number with magnitude larger than supported range";
    private static final String UNDERFLOW =
            "Number underflow. Attempting to store a number with magnitude smaller than supported range";

    private static Item tools() {
        return item(
                "k",
                s("key"),
                "a",
                n("1"),
                "b",
                n("5"),
                "L",
                texts("Chisel", "Hammer", "Nails", "Screwdriver", "Hacksaw"),
                "M",
                m("x", n("1"), "y", s("why")),
                "S",
                ss("p", "q"),
                "N",
                ns("1", "2"),
                "huge",
                n("9e125"),
                "tiny",
                n("1.5e-130"),
                "big",
                n("1e50"));
    }

    static Stream<Arguments> results() {
        Item tools = tools();
        return Stream.of(
                arguments("SET a = b, b = a", tools.with("a", n("5")).with("b", n("1"))),
                arguments("REMOVE L[1], L[2]", tools.with("L", texts("Chisel", "Screwdriver", "Hacksaw"))),
                arguments("REMOVE L[9], nothing, M.nothing", tools),
                arguments(
                        "SET L[20] = :s, L[7] = :t, L[0] = a REMOVE L[1]",
                        tools.with("L", l(n("1"), s("Nails"), s("Screwdriver"), s("Hacksaw"), s("t"), s("s")))),
                arguments("SET c = a + b, d = b - :two", tools.with("c", n("6")).with("d", n("3"))),
                arguments("SET a = (a + b)", tools.with("a", n("6"))),
                arguments("SET M.z = M.x, M.x = :s", tools.with("M", m("x", s("s"), "y", s("why"), "z", n("1")))),
                arguments("SET c = if_not_exists(c, :two) + b", tools.with("c", n("7"))),
                arguments("SET a = if_not_exists(a, absent)", tools),
                arguments("SET c = if_not_exists(c, if_not_exists(d, b))", tools.with("c", n("5"))),
                arguments("SET c = list_append(:list, :list)", tools.with("c", texts("t", "t"))),
                arguments(
                        "SET L = list_append(:list, L) REMOVE a",
                        tools.without("a")
                                .with("L", texts("t", "Chisel", "Hammer", "Nails", "Screwdriver", "Hacksaw"))),
                arguments("ADD a :two, c :two", tools.with("a", n("3")).with("c", n("2"))),
                arguments(
                        "ADD S :set, c :set", tools.with("S", ss("p", "q", "r")).with("c", ss("q", "r"))),
                arguments("ADD M.x :two", tools.with("M", m("x", n("3"), "y", s("why")))),
                arguments("DELETE S :set, c :set", tools.with("S", ss("p"))),
                arguments("DELETE N :all", tools.without("N")),
                arguments("delete N :one set c = N", tools.with("N", ns("2")).with("c", ns("1", "2"))),
                arguments("REMOVE M.x, M.y", tools.with("M", m())));
    }

    @ParameterizedTest
    @MethodSource("results")
    void leaves(String text, Item after) {
        assertThat(update(text).apply(tools())).isEqualTo(after);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments("SET c = absent", MISSING),
                arguments("SET c = absent + a", MISSING),
                arguments("SET c = L[5]", MISSING),
                arguments("SET c.d = :two", INVALID_PATH),
                arguments("SET a.d = :two", INVALID_PATH),
                arguments("SET M[0] = :two", INVALID_PATH),
                arguments("SET L.x = :two", INVALID_PATH),
                arguments("SET L[9].x = :two", INVALID_PATH),
                arguments("REMOVE c.d", INVALID_PATH),
                arguments("REMOVE M.x.y", INVALID_PATH),
                arguments("SET c = L + a", WRONG_TYPE),
                arguments("SET c = list_append(a, :list)", WRONG_TYPE),
                arguments("ADD S :two", WRONG_TYPE),
                arguments("ADD a :set", WRONG_TYPE),
                arguments("ADD N :set", WRONG_TYPE),
                arguments("DELETE L :set", WRONG_TYPE),
                arguments("SET c = huge + huge", OVERFLOW),
                arguments("ADD big :two", OVERFLOW),
                arguments("SET c = big - a", OVERFLOW),
                arguments("SET c = tiny - :tiny", UNDERFLOW),
                arguments("SET M.z = :deep", NestingLevels.EXCEEDED));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void refuses(String text, String message) {
        assertThatThrownBy(() -> update(text).apply(tools()))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(message);
    }

    @Test
    void removingAloneCreatesNoItem() {
        Item key = item("k", s("key"));
        assertThat(update("REMOVE a, x.y, z[0] DELETE S :set").create(key)).isNull();
        assertThat(update("REMOVE x.y SET a = :two").create(key)).isEqualTo(key.with("a", n("2")));
        assertThat(update("ADD a :two, c :set").create(key))
                .isEqualTo(key.with("a", n("2")).with("c", ss("q", "r")));
        assertThatThrownBy(() -> update("SET x.y = :two").create(key)).hasMessage(INVALID_PATH);
    }

    @Test
    void tellsWhichPathsItTouches() {
        UpdateExpression update = update("SET M.x = :two, L[7] = :s REMOVE a ADD #n :two");
        assertThat(update.targets()).map(DocumentPath::toString).containsExactly("[M, x]", "[L, [7]]", "[a]", "[a.b]");
        assertThat(update.targetsOf(tools())).isEqualTo(item("M", m("x", n("1")), "a", n("1")));
        assertThat(update.targetsOf(update.apply(tools()))).isEqualTo(item("M", m("x", n("2")), "a.b", n("2")));
    }

    private static UpdateExpression update(String text) {
        var deep = n("1");
        var nested = l(deep);
        for (int i = 1; i < DocumentPath.MAX_LEVELS; i++) {
            nested = l(nested);
        }
        return UpdateExpression.parse(
                text,
                with(
                        "#n",
                        "a.b",
                        ":two",
                        n("2"),
                        ":s",
                        s("s"),
                        ":t",
                        s("t"),
                        ":list",
                        texts("t"),
                        ":set",
                        ss("q", "r"),
                        ":all",
                        ns("1", "2", "3"),
                        ":one",
                        ns("1"),
                        ":tiny",
                        n("1.4e-130"),
                        ":deep",
                        nested));
    }
}

package dev.headroom.expression;

import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The limits of facts §2.2, at the limit and one beyond. */
class LimitsTest {
    @Test
    void anExpressionHas4KilobytesCheckedBeforeItsSyntax() {
        assertThatCode(() -> condition("a=:v" + " ".repeat(4_092))).doesNotThrowAnyException();
        refuses("!".repeat(200_004), "Expression size has exceeded the maximum allowed size; expression size: 200004");
        refuses("é".repeat(2_049), "Expression size has exceeded the maximum allowed size; expression size: 4098");
    }

    @Test
    void anExpressionHas300Operators() {
        String comparisons = String.join(" or ", Collections.nCopies(150, "a<:v")); // 150 comparators, 149 ORs
        assertThatCode(() -> condition(comparisons)).doesNotThrowAnyException();
        assertThatCode(() -> condition("not " + comparisons)).doesNotThrowAnyException();
        refuses("not not not not " + comparisons, "The expression contains too many operators; operator count: 301");
    }

    @Test
    void aPathHas32Levels() {
        assertThatCode(() -> condition("a" + ".b".repeat(31) + " = :v")).doesNotThrowAnyException();
        refuses("a" + ".b".repeat(32) + " = :v", "The document path has too many nesting levels; nesting levels: 33");
    }

    @Test
    void anIndexFitsAnInteger() {
        assertThatCode(() -> condition("a[2147483647] = :v")).doesNotThrowAnyException();
        refuses("a[99999999999999] = :v", "List index is not within the allowable range; index: [99999999999999]");
    }

    @Test
    void inTakes100Candidates() {
        assertThatCode(() -> condition("a in (" + String.join(",", Collections.nCopies(100, ":v")) + ")"))
                .doesNotThrowAnyException();
        refuses(
                "a in (" + String.join(",", Collections.nCopies(101, ":v")) + ")",
                "The IN operator is provided with too many operands; number of operands: 101");
    }

    @Test
    void deepNestingIsRefusedRatherThanFollowed() {
        refuses("(".repeat(2_000) + "a = :v" + ")".repeat(2_000), "The expression has redundant parentheses;");
        String deep = "a = :v or (".repeat(149) + "a = :v" + ")".repeat(149);
        assertThatCode(() -> condition(deep)).doesNotThrowAnyException();
        String nots = "not(".repeat(299) + "a = :v" + ")".repeat(299);
        assertThatCode(() -> condition(nots)).doesNotThrowAnyException();
        refuses(
                "size(".repeat(650) + "a" + ")".repeat(650) + " = :v",
                "The expression contains too many operators; operator count: 301");
    }

    private static void refuses(String text, String message) {
        assertThatThrownBy(() -> condition(text))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Invalid ConditionExpression: " + message);
    }

    private static void condition(String text) {
        ConditionExpression.parse(text, with(":v", n("1")), ExpressionKind.CONDITION);
    }
}

package dev.headroom.expression;

import static dev.headroom.expression.Values.item;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionCacheTest {
    private final ExpressionCache cache = new ExpressionCache(2);

    @Test
    void bindsOneTextToTheValuesOfEachRequest() {
        for (int i = 0; i < 3; i++) {
            ConditionExpression condition = cache.condition("a = :v", with(":v", n("" + i)), ExpressionKind.CONDITION);
            assertThat(condition.holds(item("a", n("1")))).isEqualTo(i == 1);
        }
    }

    @Test
    void keepsTheKindsApart() {
        assertThat(cache.projection("a", Placeholders.none()).project(item("a", n("1"), "b", n("2"))))
                .isEqualTo(item("a", n("1")));
        assertThatThrownBy(() -> cache.condition("a", Placeholders.none(), ExpressionKind.FILTER))
                .hasMessage("Invalid FilterExpression: Syntax error; token: \"<EOF>\", near: \"a\"");
        assertThat(cache.update("REMOVE a", Placeholders.none()).apply(item("a", n("1"))))
                .isEqualTo(item());
        assertThat(cache.keyConditions("a = :v", with(":v", n("1")))
                        .on(List.of("a"), List.of())
                        .partition())
                .containsExactly(n("1"));
    }

    @Test
    void forgetsAndParsesAgain() {
        for (String attribute : List.of("a", "b", "c", "a", "c", "b")) {
            assertThat(cache.projection(attribute, Placeholders.none())
                            .project(item("a", n("1"), "c", n("3")))
                            .names()
                            .count())
                    .isEqualTo(attribute.equals("b") ? 0 : 1);
        }
    }
}

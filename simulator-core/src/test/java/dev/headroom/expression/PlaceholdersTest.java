package dev.headroom.expression;

import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    @Test
    void allExpressionsOfARequestShareThem() {
        Placeholders placeholders = with("#a", "a", "#b", "b", ":v", n("1"));
        ConditionExpression.parse("#a = :v", placeholders, ExpressionKind.CONDITION);
        UpdateExpression.parse("REMOVE #b", placeholders);
        assertThatCode(placeholders::requireAllUsed).doesNotThrowAnyException();
    }

    @Test
    void whatNoExpressionUsesIsRefusedNamesFirst() {
        Placeholders placeholders = with("#a", "a", "#b", "b", "#c", "c", ":v", n("1"), ":w", n("2"));
        ConditionExpression.parse("#a = :v", placeholders, ExpressionKind.CONDITION);
        assertThatThrownBy(placeholders::requireAllUsed)
                .hasMessage("Value provided in ExpressionAttributeNames unused in expressions: keys: {#b, #c}");
        ProjectionExpression.parse("#b, #c", placeholders);
        assertThatThrownBy(placeholders::requireAllUsed)
                .hasMessage("Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}");
    }

    @Test
    void emptyMapsAreRefused() {
        assertThatThrownBy(() -> Placeholders.of(Map.of(), null))
                .hasMessage("ExpressionAttributeNames must not be empty");
        assertThatThrownBy(() -> Placeholders.of(null, Map.of()))
                .hasMessage("ExpressionAttributeValues must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "#", ":a", "#a-b", "#a.b", "#é"})
    void keysThatNoExpressionCanNameAreRefused(String key) {
        assertThatThrownBy(() -> Placeholders.of(Map.of(key, "a"), null))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("ExpressionAttributeNames contains invalid key: Syntax error; key: \"" + key + "\"");
    }

    @Test
    void aPlaceholderHas255Bytes() {
        assertThatCode(() -> Placeholders.of(Map.of("#" + "a".repeat(254), "a"), null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Placeholders.of(null, Map.of(":" + "a".repeat(255), n("1"))))
                .hasMessageStartingWith("ExpressionAttributeValues contains invalid key: ");
    }

    @Test
    void aNameIsOneThatAnAttributeCanHave() {
        assertThatCode(() -> Placeholders.of(Map.of("#a", "a".repeat(65_535)), null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Placeholders.of(Map.of("#a", "a".repeat(65_536)), null))
                .isInstanceOf(ExpressionException.class)
                .hasMessageStartingWith("ExpressionAttributeNames contains invalid value: ");
        assertThatThrownBy(() -> Placeholders.of(Map.of("#a", ""), null))
                .hasMessage("ExpressionAttributeNames contains invalid value: Empty attribute name for key #a");
    }
}

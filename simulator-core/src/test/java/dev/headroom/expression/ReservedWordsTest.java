package dev.headroom.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ABORT", "zone", "Name", "status", "TTL", "uuid", "data"})
    void areReservedInAnyCase(String word) {
        assertThat(ReservedWords.contains(word)).isTrue();
        assertThatThrownBy(() -> ProjectionExpression.parse("a." + word, Placeholders.none()))
                .hasMessage("Invalid ProjectionExpression: Attribute name is a reserved keyword; reserved keyword: "
                        + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"names1", "id", "price", "pk", "sk", "email"})
    void areNotOrdinaryNames(String word) {
        assertThatCode(() -> ProjectionExpression.parse(word, Placeholders.none())).doesNotThrowAnyException();
    }
}

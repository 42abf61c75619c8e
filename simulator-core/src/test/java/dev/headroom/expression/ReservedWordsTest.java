package dev.headroom.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void areAll573OfTheDeveloperGuide() throws IOException {
        try (InputStream list = ReservedWords.class.getResourceAsStream("reserved-words.txt")) {
            List<String> words = new String(list.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            assertThat(words).hasSize(573).doesNotHaveDuplicates().allMatch(ReservedWords::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"names1", "id", "price", "pk", "sk", "email"})
    void areNotOrdinaryNames(String word) {
        assertThatCode(() -> ProjectionExpression.parse(word, Placeholders.none()))
                .doesNotThrowAnyException();
    }
}

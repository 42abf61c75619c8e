package dev.headroom.expression;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Token and surroundings as the service was seen to name them, or as the same rule gives them (facts §11.1, §11.9). */
class SyntaxErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CONDITION      | foo                            | <EOF> | foo",
                "CONDITION      | attribute_not_exists(          | <EOF> | (",
                "CONDITION      | attribute_type()               | )     | ()",
                "CONDITION      | a = = :v                       | =     | = = :v",
                "CONDITION      | a IN ()                        | )     | ()",
                "CONDITION      | a > 4                          | 4     | > 4",
                "CONDITION      | (size(a))[0] > a               | [     | )[0",
                "CONDITION      | a = :v AND                     | <EOF> | AND",
                "CONDITION      | a AND b = :v                   | AND   | a AND b",
                "CONDITION      | NOT a                          | <EOF> | a",
                "CONDITION      | a BETWEEN :v OR :v             | OR    | :v OR :v",
                "CONDITION      | contains((a = :v), :v)         | =     | a = :v",
                "CONDITION      | (a = :v                        | <EOF> | :v",
                "CONDITION      | a = :v)                        | )     | :v)",
                "CONDITION      | a # = :v                       | #     | a # =",
                "FILTER         | contains (themes, :v           | <EOF> | :v",
                "KEY_CONDITION  | things are not gonna be ok     | are   | things are not",
                "UPDATE         | INVALID SYNTAX                 | INVALID | INVALID SYNTAX",
                "UPDATE         | SET _123 = :v                  | _     | SET _123",
                "UPDATE         | SET book-price = :v            | -     | book-price",
                "UPDATE         | SET                            | <EOF> | SET",
                "UPDATE         | SET a = :v,                    | <EOF> | `,`",
                "UPDATE         | SET a = b + c + d              | +     | c + d",
                "UPDATE         | SET a = list_append(b, 0)      | 0     | `, 0)`",
                "UPDATE         | REMOVE a[-1]                   | -     | [-1",
                "UPDATE         | ADD a b                        | b     | a b",
                "PROJECTION     | !!                             | !     | !!",
                "PROJECTION     | l[a]                           | a     | [a]",
                "PROJECTION     | l[]                            | ]     | []",
                "PROJECTION     | a b                            | b     | a b",
                "PROJECTION     | (a)                            | (     | (a",
                "PROJECTION     | :a                             | :a    | :a",
            })
    void namesTheTokenAndItsNeighbours(ExpressionKind kind, String text, String token, String near) {
        assertThatThrownBy(() -> parse(kind, text))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Invalid %s: Syntax error; token: \"%s\", near: \"%s\"", kind.parameter(), token, near);
    }

    private static void parse(ExpressionKind kind, String text) {
        switch (kind) {
            case UPDATE -> UpdateExpression.parse(text, Placeholders.none());
            case PROJECTION -> ProjectionExpression.parse(text, Placeholders.none());
            default -> ConditionExpression.parse(text, Placeholders.none(), kind);
        }
    }
}

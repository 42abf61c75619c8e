package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.QueryRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words expected are the facts' (§11.9) and of dynalite's tests. */
class InvalidValuesTest {
    private static final String EMPTY =
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";

    private static void assertRefused(Class<? extends Record> type, String json, String message) {
        ServiceException refusal = Requests.refusal(type, json);
        assertThat(refusal.type()).isEqualTo(ErrorType.VALIDATION);
        assertThat(refusal.getMessage()).isEqualTo(message);
    }

    private static void assertItemRefused(String value, String message) {
        assertRefused(PutItemRequest.class, "{\"TableName\":\"t\",\"Item\":{\"a\":" + value + "}}", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}",
                "null",
                "{\"a\":\"\"}",
                "{\"dog\":\"cat\"}",
                "{\"S\":null}",
                "{\"M\":{\"a\":{}}}",
                "{\"L\":[{}]}",
                "{\"L\":[{\"a\":{}}]}",
                "{\"L\":[null]}",
                "{\"M\":{\"a\":null}}"
            })
    void aValueWithoutAType(String value) {
        assertItemRefused(value, EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"S\":\"a\",\"N\":\"1\"} | Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
                "{\"S\":\"\",\"N\":\"\"} | The parameter cannot be converted to a numeric value",
                "{\"S\":\"a\",\"N\":\"b\"} | The parameter cannot be converted to a numeric value: b",
                "{\"NS\":[\"1\",\"b\"]} | The parameter cannot be converted to a numeric value: b",
                "{\"NS\":[\"1\",\"1\"]} | Input collection contains duplicates",
                "{\"N\":\"1e126\"} | Number overflow. Attempting to store a number with magnitude larger than supported range",
                "{\"N\":\"1e-131\"} | Number underflow. Attempting to store a number with magnitude smaller than supported range",
                "{\"NULL\":\"no\"} | One or more parameter values were invalid: Null attribute value types must have the value of true",
                "{\"SS\":[]} | One or more parameter values were invalid: An string set  may not be empty",
                "{\"NS\":[]} | One or more parameter values were invalid: An number set  may not be empty",
                "{\"BS\":[]} | One or more parameter values were invalid: Binary sets should not be empty",
                "{\"SS\":[\"a\",\"a\"]} | One or more parameter values were invalid: Input collection [a, a] contains duplicates.",
                "{\"BS\":[\"Yg==\",\"Yg==\"]} | One or more parameter values were invalid: Input collection [Yg==, Yg==]of type BS contains duplicates.",
            })
    void aValueThatIsNone(String value, String message) {
        assertItemRefused(value, message);
    }

    @Test
    void theFirstOfSeveralIsTold() {
        assertItemRefused(
                "{\"L\":[{\"N\":\"x\"},{},{\"SS\":[]}]}", "The parameter cannot be converted to a numeric value: x");
    }

    @Test
    void thirtyTwoLevelsAreReadAndNoMore() {
        assertThat(Requests.read(PutItemRequest.class, nested(31)).item()).isNotNull();
        for (int levels : new int[] {32, 100, 400}) {
            assertRefused(
                    PutItemRequest.class,
                    nested(levels),
                    "Nesting Levels have exceeded supported limits: "
                            + "Attributes in the item have nested levels beyond supported limit");
        }
        assertThat(Requests.refusal(PutItemRequest.class, nested(100_000)).type())
                .isEqualTo(ErrorType.SERIALIZATION);
    }

    private static String nested(int levels) {
        return "{\"TableName\":\"t\",\"Item\":{\"a\":" + "{\"M\":{\"a\":".repeat(levels) + "{\"S\":\"\"}"
                + "}}".repeat(levels) + "}}";
    }

    @Test
    void aValueInAnExpressionIsToldWithItsPlaceholder() {
        assertRefused(
                QueryRequest.class,
                "{\"TableName\":\"t\",\"ExpressionAttributeValues\":{\":a\":{\"S\":\"\"},\":b\":{},\":c\":{\"N\":\"\"}}}",
                "ExpressionAttributeValues contains invalid value: " + EMPTY + " for key :b");
    }

    @Test
    void aValueInAStartingKeyIsToldAsSuch() {
        assertRefused(
                QueryRequest.class,
                "{\"TableName\":\"t\",\"ExclusiveStartKey\":{\"a\":{}}}",
                "The provided starting key is invalid: " + EMPTY);
    }
}

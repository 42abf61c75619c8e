package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.data.BatchGetItemRequest;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.QueryRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words expected are those of dynalite's tests, which were run against the service. */
class WrongTypeTest {
    private static final String AV = "com.amazonaws.dynamodb.v20120810.AttributeValue";

    private static void assertRefused(Class<? extends Record> type, String json, String message) {
        ServiceException refusal = Requests.refusal(type, json);
        assertThat(refusal.type()).isEqualTo(ErrorType.SERIALIZATION);
        assertThat(refusal.getMessage()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TableName | true | TRUE_VALUE cannot be converted to String",
                "TableName | false | FALSE_VALUE cannot be converted to String",
                "TableName | 23 | NUMBER_VALUE cannot be converted to String",
                "TableName | -2147483648 | NUMBER_VALUE cannot be converted to String",
                "TableName | 34.56 | DECIMAL_VALUE cannot be converted to String",
                "TableName | [] | Unrecognized collection type class java.lang.String",
                "TableName | {} | Start of structure or map found where not expected",
                "Select | 23 | NUMBER_VALUE cannot be converted to String",
                "Limit | `\"23\"` | STRING_VALUE cannot be converted to Integer",
                "Limit | true | TRUE_VALUE cannot be converted to Integer",
                "Limit | [] | Unrecognized collection type class java.lang.Integer",
                "Limit | {} | Start of structure or map found where not expected",
                "ConsistentRead | `\"23\"` | Unexpected token received from parser",
                "ConsistentRead | 23 | NUMBER_VALUE cannot be converted to Boolean",
                "ConsistentRead | 34.56 | DECIMAL_VALUE cannot be converted to Boolean",
                "ConsistentRead | [] | Unrecognized collection type class java.lang.Boolean",
                "ConsistentRead | {} | Start of structure or map found where not expected",
                "AttributesToGet | `\"23\"` | Unexpected field type",
                "AttributesToGet | 34.56 | Unexpected field type",
                "AttributesToGet | {} | Start of structure or map found where not expected",
                "AttributesToGet | [1] | NUMBER_VALUE cannot be converted to String",
                "ExpressionAttributeNames | true | Unexpected field type",
                "ExpressionAttributeNames | [] | Unrecognized collection type java.util.Map<java.lang.String, java.lang.String>",
                "ExpressionAttributeValues | [] | Unrecognized collection type java.util.Map<java.lang.String, " + AV
                        + ">",
                "ExpressionAttributeValues | {\":v\": 1} | Unexpected value type in payload",
                "ExclusiveStartKey | 7 | Unexpected field type",
                "KeyConditions | {\"a\": \"b\"} | Unexpected value type in payload",
                "KeyConditions | {\"a\": []} | Unrecognized collection type class com.amazonaws.dynamodb.v20120810.Condition",
            })
    void aMemberOfAnotherType(String member, String value, String message) {
        assertRefused(QueryRequest.class, "{\"" + member + "\":" + value + "}", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | Unexpected value type in payload",
                "[] | Unrecognized collection type class " + AV,
                "{\"S\":1} | NUMBER_VALUE cannot be converted to String",
                "{\"N\":123} | NUMBER_VALUE cannot be converted to String",
                "{\"B\":true} | only base-64-encoded strings are convertible to bytes",
                "{\"B\":[]} | Unrecognized collection type class java.nio.ByteBuffer",
                "{\"B\":{}} | Start of structure or map found where not expected",
                "{\"B\":\"23456\"} | Base64 encoded length is expected a multiple of 4 bytes but found: 5",
                "{\"B\":\"=+/=\"} | Invalid last non-pad Base64 character dectected",
                "{\"B\":\"+/+=\"} | Invalid last non-pad Base64 character dectected",
                "{\"B\":\"ab-_\"} | Invalid Base64 character: '-'",
                "{\"BOOL\":1} | NUMBER_VALUE cannot be converted to Boolean",
                "{\"NULL\":\"x\"} | Unexpected token received from parser",
                "{\"SS\":\"a\"} | Unexpected field type",
                "{\"SS\":{}} | Start of structure or map found where not expected",
                "{\"SS\":[1]} | NUMBER_VALUE cannot be converted to String",
                "{\"NS\":[1]} | NUMBER_VALUE cannot be converted to String",
                "{\"BS\":[1]} | only base-64-encoded strings are convertible to bytes",
                "{\"L\":\"a\"} | Unexpected field type",
                "{\"L\":[\"a\"]} | Unexpected value type in payload",
                "{\"L\":[{\"BS\":[{}]}]} | Start of structure or map found where not expected",
                "{\"M\":7} | Unexpected field type",
                "{\"M\":[]} | Unrecognized collection type java.util.Map<java.lang.String, " + AV + ">",
                "{\"M\":{\"a\":\"b\"}} | Unexpected value type in payload",
            })
    void anAttributeValueOfAnotherType(String value, String message) {
        assertRefused(PutItemRequest.class, "{\"TableName\":\"t\",\"Item\":{\"a\":" + value + "}}", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ProvisionedThroughput | 1 | Unexpected field type",
                "ProvisionedThroughput | [] | Unrecognized collection type class com.amazonaws.dynamodb.v20120810.ProvisionedThroughput",
                "ProvisionedThroughput | {\"ReadCapacityUnits\":\"1\"} | STRING_VALUE cannot be converted to Long",
                "KeySchema | [1] | Unexpected value type in payload",
                "KeySchema | [{\"KeyType\":1}] | NUMBER_VALUE cannot be converted to String",
            })
    void aMemberOfATable(String member, String value, String message) {
        assertRefused(CreateTableRequest.class, "{\"" + member + "\":" + value + "}", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | Unrecognized collection type java.util.Map<java.lang.String, java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>>",
                "{\"t\":[1]} | Unexpected value type in payload",
                "{\"t\":[{\"PutRequest\":1}]} | Unexpected field type",
                "{\"t\":[{\"PutRequest\":{\"Item\":1}}]} | Unexpected field type",
            })
    void aBatchOfAnotherType(String requests, String message) {
        assertRefused(BatchWriteItemRequest.class, "{\"RequestItems\":" + requests + "}", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | Unrecognized collection type java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.KeysAndAttributes>",
                "{\"t\":1} | Unexpected value type in payload",
                "{\"t\":{\"Keys\":[[]]}} | Unrecognized collection type java.util.Map<java.lang.String, " + AV + ">",
            })
    void keysOfAnotherType(String requests, String message) {
        assertRefused(BatchGetItemRequest.class, "{\"RequestItems\":" + requests + "}", message);
    }
}

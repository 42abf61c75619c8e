package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.ListTablesRequest;
import dev.headroom.api.data.BatchGetItemRequest;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.api.data.UpdateItemRequest;
import org.junit.jupiter.api.Test;

/** Messages expected are the facts' (§11.9), of dynalite's tests and of recordings of 2026 (Parity Suite). */
class ConstraintsTest {
    private static String refusal(Class<? extends Record> type, String json, Wording wording) {
        ServiceException refusal = Requests.refusal(type, json, wording);
        assertThat(refusal.type()).isEqualTo(ErrorType.VALIDATION);
        return refusal.getMessage();
    }

    private static String today(Class<? extends Record> type, String json) {
        return refusal(type, json, Wording.TODAY);
    }

    private static String older(Class<? extends Record> type, String json) {
        return refusal(type, json, Wording.OLDER);
    }

    @Test
    void todayTheFirstLengthIsToldWithoutTheValue() {
        String request = "{\"TableName\":\"\",\"Item\":{},\"ReturnValues\":\"INVALID\"}";

        assertThat(today(PutItemRequest.class, request))
                .isEqualTo("1 validation error detected: Value at 'TableName' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1");
        assertThat(older(PutItemRequest.class, request))
                .startsWith("2 validation errors detected: ")
                .contains("Value 'INVALID' at 'returnValues' failed to satisfy constraint: "
                        + "Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]")
                .contains("Value '' at 'tableName' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1");
    }

    @Test
    void todaysEnumsNameNoMember() {
        assertThat(
                        today(
                                UpdateItemRequest.class,
                                "{\"TableName\":\"t\",\"Key\":{},\"ReturnValues\":\"INVALID\",\"ReturnConsumedCapacity\":\"INVALID\"}"))
                .isEqualTo("1 validation error detected: Failed to satisfy constraint: "
                        + "Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]");
    }

    @Test
    void whatWasNotRewordedIsToldAsBefore() {
        String expected = "1 validation error detected: Value 'BOGUS' at 'returnConsumedCapacity' failed to satisfy "
                + "constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]";
        String request = "{\"RequestItems\":{\"t\":{\"Keys\":[{}]}},\"ReturnConsumedCapacity\":\"BOGUS\"}";

        assertThat(today(BatchGetItemRequest.class, request)).isEqualTo(expected);
        assertThat(older(BatchGetItemRequest.class, request)).isEqualTo(expected);
    }

    @Test
    void aMissingMemberIsToldAsBefore() {
        assertThat(today(PutItemRequest.class, "{\"Item\":{\"pk\":{\"S\":\"test\"}}}"))
                .isEqualTo("1 validation error detected: Value null at 'tableName' failed to satisfy constraint: "
                        + "Member must not be null");
        assertThat(today(UpdateItemRequest.class, "{\"TableName\":\"\"}"))
                .isEqualTo("2 validation errors detected: Value '' at 'tableName' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1; Value null at 'key' failed to satisfy "
                        + "constraint: Member must not be null");
    }

    @Test
    void membersOfMapsAreNamedByTheirKeys() {
        assertThat(today(BatchGetItemRequest.class, "{\"RequestItems\":{\"t\":{\"Keys\":[]}}}"))
                .isEqualTo("1 validation error detected: Value at 'RequestItems.t.member.Keys' failed to satisfy "
                        + "constraint: Member must have length greater than or equal to 1");
        assertThat(older(BatchGetItemRequest.class, "{\"RequestItems\":{\"t\":{\"Keys\":[]}}}"))
                .isEqualTo("1 validation error detected: Value '[]' at 'requestItems.t.member.keys' failed to satisfy "
                        + "constraint: Member must have length greater than or equal to 1");
        assertThat(older(BatchGetItemRequest.class, "{\"RequestItems\":{}}"))
                .isEqualTo("1 validation error detected: Value '{}' at 'requestItems' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1");
        assertThat(older(BatchGetItemRequest.class, "{\"RequestItems\":{\"t\":{}}}"))
                .isEqualTo("1 validation error detected: Value null at 'requestItems.t.member.keys' failed to satisfy "
                        + "constraint: Member must not be null");
    }

    @Test
    void whatAMapHoldsIsToldOfTheMap() {
        String constraint = "failed to satisfy constraint: Map value must satisfy constraint: "
                + "[Member must have length less than or equal to 25, Member must have length greater than or equal to 1]";
        String requests = "{\"PutRequest\":{\"Item\":{\"pk\":{\"S\":\"x\"}}}},".repeat(25)
                + "{\"DeleteRequest\":{\"Key\":{\"pk\":{\"S\":\"x\"}}}}";

        assertThat(today(BatchWriteItemRequest.class, "{\"RequestItems\":{\"abc\":[]}}"))
                .isEqualTo("1 validation error detected: Value '{abc=[]}' at 'requestItems' " + constraint);
        assertThat(today(BatchWriteItemRequest.class, "{\"RequestItems\":{\"abc\":[" + requests + "]}}"))
                .startsWith("1 validation error detected: Value '{abc=[WriteRequest(putRequest=PutRequest(item={pk=")
                .endsWith("]}' at 'requestItems' " + constraint);
    }

    @Test
    void anEmptyTransactionIsToldInBothWordings() {
        String request = "{\"TransactItems\":[]}";

        assertThat(today(TransactWriteItemsRequest.class, request))
                .isEqualTo("1 validation error detected: Value at 'TransactItems' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1");
        assertThat(older(TransactWriteItemsRequest.class, request))
                .isEqualTo("1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1");
    }

    @Test
    void elementsOfListsAreNumberedFromOne() {
        assertThat(today(CreateTableRequest.class, """
                        {"TableName": "abc", "AttributeDefinitions": [{}],
                         "KeySchema": [{"KeyType": "HASH"}, {"AttributeName": "a"}, {"KeyType": "Woop", "AttributeName": "a"}]}
                        """))
                .startsWith("6 validation errors detected: ")
                .contains("Value null at 'attributeDefinitions.1.member.attributeName' failed to satisfy constraint: "
                        + "Member must not be null")
                .contains("Value '[KeySchemaElement(keyType=HASH), KeySchemaElement(attributeName=a), "
                        + "KeySchemaElement(attributeName=a, keyType=Woop)]' at 'keySchema' failed to satisfy "
                        + "constraint: Member must have length less than or equal to 2")
                .contains("Value null at 'keySchema.1.member.attributeName' failed to satisfy constraint: "
                        + "Member must not be null")
                .contains("Value 'Woop' at 'keySchema.3.member.keyType' failed to satisfy constraint: "
                        + "Member must satisfy enum value set: [HASH, RANGE]");
    }

    @Test
    void tablesAreToldOfAsBefore() {
        assertThat(today(ListTablesRequest.class, "{\"ExclusiveStartTableName\":\"89hls;;f;d\",\"Limit\":2147483647}"))
                .isEqualTo("2 validation errors detected: Value '89hls;;f;d' at 'exclusiveStartTableName' failed to "
                        + "satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+; "
                        + "Value '2147483647' at 'limit' failed to satisfy constraint: "
                        + "Member must have value less than or equal to 100");
    }

    @Test
    void noMoreThanTenAreTold() {
        String definitions = "{},".repeat(20) + "{}";

        assertThat(older(
                        CreateTableRequest.class,
                        "{\"TableName\":\"abc\",\"KeySchema\":[],\"AttributeDefinitions\":[" + definitions + "]}"))
                .startsWith("10 validation errors detected: ")
                .contains("attributeDefinitions.5.member.attributeType")
                .doesNotContain("attributeDefinitions.6.");
    }

    @Test
    void wrongJsonIsToldBeforeConstraintsAndTheseBeforeValues() {
        String broken = "\"Limit\":0,\"ExclusiveStartKey\":{\"k\":{\"N\":\"x\"}}";

        assertThat(today(QueryRequest.class, "{\"TableName\":\"t\"," + broken + "}"))
                .isEqualTo("1 validation error detected: Value at 'Limit' failed to satisfy constraint: "
                        + "Member must have value greater than or equal to 1");
        assertThat(Requests.refusal(QueryRequest.class, "{" + broken + ",\"TableName\":7}")
                        .getMessage())
                .isEqualTo("NUMBER_VALUE cannot be converted to String");
    }

    @Test
    void aNullInAListIsNone() {
        assertThat(today(QueryRequest.class, "{\"TableName\":\"t\",\"AttributesToGet\":[\"a\",null]}"))
                .isEqualTo("1 validation error detected: Value null at 'attributesToGet.2.member' failed to satisfy "
                        + "constraint: Member must not be null");
    }

    @Test
    void aLongValueIsNotRepeatedWhole() {
        assertThat(older(ListTablesRequest.class, "{\"ExclusiveStartTableName\":\"" + "a".repeat(1 << 20) + "\"}"))
                .hasSizeLessThan(1 << 17);
    }
}

package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ComparisonOperator;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.SseType;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.item.BinarySet;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestReaderTest {
    @Test
    void membersAreNamedAsTheRecordsComponentsAre() {
        QueryRequest request = Requests.read(QueryRequest.class, """
                {"TableName": "t", "Limit": 5, "ConsistentRead": true, "ReturnConsumedCapacity": "INDEXES",
                 "ExpressionAttributeNames": {"#a": "b"}, "ExpressionAttributeValues": {":v": {"N": "1"}},
                 "AttributesToGet": ["x", "y"],
                 "QueryFilter": {"c": {"ComparisonOperator": "IN", "AttributeValueList": [{"S": "d"}, {"S": "e"}]}}}
                """);

        assertThat(request.tableName()).isEqualTo("t");
        assertThat(request.limit()).isEqualTo(5);
        assertThat(request.consistentRead()).isTrue();
        assertThat(request.returnConsumedCapacity()).isEqualTo(ReturnConsumedCapacity.INDEXES);
        assertThat(request.expressionAttributeNames()).containsExactly(Map.entry("#a", "b"));
        assertThat(request.expressionAttributeValues()).containsExactly(Map.entry(":v", NumberValue.of(1)));
        assertThat(request.attributesToGet()).containsExactly("x", "y");
        assertThat(request.queryFilter().get("c").comparisonOperator()).isEqualTo(ComparisonOperator.IN);
        assertThat(request.queryFilter().get("c").attributeValueList())
                .containsExactly(StringValue.of("d"), StringValue.of("e"));
        assertThat(request.indexName()).isNull();
    }

    @Test
    void aMemberWithANameOfItsOwnIsFoundByIt() {
        CreateTableRequest request = Requests.read(CreateTableRequest.class, """
                {"TableName": "abc", "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}],
                 "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
                 "SSESpecification": {"Enabled": true, "SSEType": "KMS", "KMSMasterKeyId": "key"},
                 "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 2}}
                """);

        assertThat(request.sseSpecification().sseType()).isEqualTo(SseType.KMS);
        assertThat(request.sseSpecification().kmsMasterKeyId()).isEqualTo("key");
        assertThat(request.keySchema().get(0).keyType()).isEqualTo(KeyType.HASH);
        assertThat(request.provisionedThroughput().writeCapacityUnits()).isEqualTo(2L);
    }

    @Test
    void allTenTypesOfValuesAreRead() {
        Item item = Requests.read(PutItemRequest.class, """
                        {"TableName": "t", "Item": {"s": {"S": "é\\n"}, "n": {"N": "1.50"}, "b": {"B": "AQI="},
                         "bool": {"BOOL": false}, "null": {"NULL": true}, "l": {"L": [{"S": "x"}, {"L": []}]},
                         "m": {"M": {"k": {"N": "2"}}}, "ss": {"SS": ["a", "b"]}, "ns": {"NS": ["1", "2"]},
                         "bs": {"BS": ["AQ==", ""]}}}
                        """).item();

        assertThat(item.get("s")).isEqualTo(StringValue.of("é\n"));
        assertThat(item.get("n")).isEqualTo(NumberValue.parse("1.5"));
        assertThat(item.get("b")).isEqualTo(BinaryValue.of((byte) 1, (byte) 2));
        assertThat(item.get("bool")).isEqualTo(BooleanValue.FALSE);
        assertThat(item.get("null")).isEqualTo(NullValue.NULL);
        assertThat(item.get("l")).isEqualTo(ListValue.of(List.of(StringValue.of("x"), ListValue.of(List.of()))));
        assertThat(item.get("m")).isEqualTo(MapValue.of(Map.of("k", NumberValue.of(2))));
        assertThat(item.get("ss")).isEqualTo(StringSet.of(List.of(StringValue.of("a"), StringValue.of("b"))));
        assertThat(item.get("ns")).isEqualTo(NumberSet.of(List.of(NumberValue.of(1), NumberValue.of(2))));
        assertThat(item.get("bs")).isEqualTo(BinarySet.of(List.of(BinaryValue.of((byte) 1), BinaryValue.of())));
    }

    @Test
    void itemsOfOneShapeShareTheirNames() {
        BatchWriteItemRequest request = Requests.read(BatchWriteItemRequest.class, """
                {"RequestItems": {"t": [{"PutRequest": {"Item": {"a": {"S": "1"}, "b": {"S": "1"}}}},
                                        {"PutRequest": {"Item": {"a": {"S": "2"}, "b": {"S": "2"}}}}]}}
                """);

        var requests = request.requestItems().get("t");
        assertThat(requests.get(0).putRequest().item().names())
                .isSameAs(requests.get(1).putRequest().item().names());
        assertThat(requests.get(0).deleteRequest()).isNull();
    }

    @Test
    void whatIsNotKnownIsPassedOverAndNullIsAbsence() {
        GetItemRequest request = Requests.read(GetItemRequest.class, """
                {"Unknown": {"a": [{"b": 1}]}, "TableName": "t", "Key": {"k": {"S": "v", "N": null, "dog": ["cat"]}},
                 "ConsistentRead": null, "tableName": 7}
                """);

        assertThat(request.tableName()).isEqualTo("t");
        assertThat(request.key().get("k")).isEqualTo(StringValue.of("v"));
        assertThat(request.consistentRead()).isNull();
    }

    @Test
    void ofAMemberGivenTwiceTheLaterCounts() {
        GetItemRequest request = Requests.read(GetItemRequest.class, """
                {"TableName": "", "ReturnConsumedCapacity": "SOME", "Key": {"k": {"S": "v"}, "k": {"S": "w", "S": "x"}},
                 "ReturnConsumedCapacity": "TOTAL", "TableName": "t"}
                """);

        assertThat(request.tableName()).isEqualTo("t");
        assertThat(request.returnConsumedCapacity()).isEqualTo(ReturnConsumedCapacity.TOTAL);
        assertThat(request.key().names().count()).isOne();
        assertThat(request.key().get("k")).isEqualTo(StringValue.of("x"));
    }

    @Test
    void numbersMayBeWrittenWithAPointAndBooleansInWords() {
        QueryRequest request = Requests.read(QueryRequest.class, """
                {"TableName": "t", "Limit": 5.9, "ConsistentRead": "TRUE", "ScanIndexForward": "false"}
                """);

        assertThat(request.limit()).isEqualTo(5);
        assertThat(request.consistentRead()).isTrue();
        assertThat(request.scanIndexForward()).isFalse();
        assertThat(Requests.read(QueryRequest.class, "{\"TableName\":\"t\",\"Limit\":1e99}")
                        .limit())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMark() {
        GetItemRequest request = Requests.read(
                GetItemRequest.class, "{\"TableName\":\"t\\ud800\",\"Key\":{\"k\":{\"S\":\"\\ud83d\\ude00\\udc00\"}}}");

        assertThat(request.tableName()).isEqualTo("t?");
        assertThat(request.key().get("k")).isEqualTo(StringValue.of("😀?"));
    }

    @Test
    void whatIsNoJsonIsRefusedWithoutAMessage() {
        for (String body :
                List.of("", " ", "hi", "[]", "\"x\"", "7", "null", "{", "{\"a\":}", "{}{}", "{} x", "{a:1}")) {
            var refusal = Requests.refusal(GetItemRequest.class, body);

            assertThat(refusal.type()).as(body).isEqualTo(ErrorType.SERIALIZATION);
            assertThat(refusal.getMessage()).as(body).isNull();
        }
    }
}

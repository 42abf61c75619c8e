package dev.headroom.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Requests that start out right and are then spoilt somewhere, the same for the same seed. */
final class RequestGenerator {
    private static final List<List<String>> RIGHT = List.of(
            List.of(
                    "GetItem",
                    "{'TableName':'T','Key':{'pk':{'S':'a'}},'ConsistentRead':true,'ProjectionExpression':'pk, a[0].b'}"),
            List.of(
                    "PutItem",
                    "{'TableName':'T','Item':{'pk':{'S':'a'},'n':{'N':'1'},'l':{'L':[{'M':{'x':{'BOOL':true}}}]},'b':{'B':'AQI='}}}"),
            List.of(
                    "UpdateItem",
                    "{'TableName':'T','Key':{'pk':{'S':'a'}},'UpdateExpression':'SET n = n + :v, #x = :v','ConditionExpression':'attribute_exists(pk) AND n < :v','ExpressionAttributeNames':{'#x':'x'},'ExpressionAttributeValues':{':v':{'N':'1'}},'ReturnValues':'ALL_NEW'}"),
            List.of(
                    "DeleteItem",
                    "{'TableName':'T','Key':{'pk':{'S':'a'}},'Expected':{'n':{'ComparisonOperator':'GT','AttributeValueList':[{'N':'1'}]}}}"),
            List.of(
                    "Query",
                    "{'TableName':'T','KeyConditionExpression':'pk = :p','ExpressionAttributeValues':{':p':{'S':'a'}},'Limit':5,'ScanIndexForward':false,'Select':'COUNT'}"),
            List.of(
                    "Scan",
                    "{'TableName':'T','FilterExpression':'begins_with(pk, :p)','ExpressionAttributeValues':{':p':{'S':'a'}},'Segment':0,'TotalSegments':2,'ExclusiveStartKey':{'pk':{'S':'a'}}}"),
            List.of(
                    "BatchWriteItem",
                    "{'RequestItems':{'T':[{'PutRequest':{'Item':{'pk':{'S':'b'}}}},{'DeleteRequest':{'Key':{'pk':{'S':'c'}}}}]}}"),
            List.of(
                    "BatchGetItem",
                    "{'RequestItems':{'T':{'Keys':[{'pk':{'S':'a'}},{'pk':{'S':'b'}}],'ConsistentRead':true}}}"),
            List.of(
                    "TransactWriteItems",
                    "{'TransactItems':[{'Put':{'TableName':'T','Item':{'pk':{'S':'d'}}}},{'ConditionCheck':{'TableName':'T','Key':{'pk':{'S':'e'}},'ConditionExpression':'attribute_not_exists(pk)'}}],'ClientRequestToken':'x'}"),
            List.of("TransactGetItems", "{'TransactItems':[{'Get':{'TableName':'T','Key':{'pk':{'S':'d'}}}}]}"),
            List.of(
                    "ExecuteStatement",
                    "{'Statement':'SELECT * FROM T WHERE pk = ?','Parameters':[{'S':'a'}],'Limit':3}"),
            List.of(
                    "CreateTable",
                    "{'TableName':'Fuzz','AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}],'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],'BillingMode':'PAY_PER_REQUEST','TableClass':'WRONG'}"),
            List.of(
                    "UpdateTable",
                    "{'TableName':'T','ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':-1}}"),
            List.of("ListTables", "{'Limit':10,'ExclusiveStartTableName':'abc'}"),
            List.of("DescribeTable", "{'TableName':'T'}"));

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            "123456789012345678901234567890",
            "1.5",
            "''",
            "'x'",
            "'\\\\u0000'",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{'S':1}",
            "{'N':'NaN'}",
            "{'N':'1e400'}",
            "{'S':'a','N':'1'}",
            "{'dog':'cat'}",
            "{'L':{}}",
            "{'M':[]}",
            "{'NS':[]}",
            "{'B':'***'}",
            "{'NULL':false}",
            "'\\\\ud800'");

    private final SplittableRandom random;
    private final String table;
    private String operation;

    RequestGenerator(long seed, String table) {
        this.random = new SplittableRandom(seed);
        this.table = table;
    }

    /** The operation of the body made last. */
    String operation() {
        return operation;
    }

    /** The next body, JSON or no longer so. */
    String body() {
        List<String> right = RIGHT.get(random.nextInt(RIGHT.size()));
        operation = right.get(0);
        String body = right.get(1)
                .replace("'T'", "'" + table + "'")
                .replace(" T ", " \\\"" + table + "\\\" ")
                .replace('\'', '"');
        for (int spoilt = 1 + random.nextInt(3); spoilt > 0; spoilt--) {
            body = spoil(body);
        }
        return body;
    }

    private String spoil(String body) {
        return switch (random.nextInt(9)) {
            case 0 -> body.substring(0, random.nextInt(body.length() + 1));
            case 1 -> withByte(body, random.nextInt(body.length() + 1));
            case 2 -> body.replaceFirst("\"[A-Z][A-Za-z]+\":", "\"" + nested() + "\":");
            case 3 -> body.replace("\"S\"", "\"N\"");
            case 4 -> body.replace("\"1\"", "\"" + "9".repeat(1 + random.nextInt(200)) + "\"");
            case 5 -> body + body;
            default -> withOddValue(body);
        };
    }

    /** In the place of some value. */
    private String withOddValue(String body) {
        List<Integer> colons = new ArrayList<>();
        for (int at = body.indexOf("\":"); at >= 0; at = body.indexOf("\":", at + 1)) {
            colons.add(at + 2);
        }
        if (colons.isEmpty()) {
            return body;
        }
        int start = colons.get(random.nextInt(colons.size()));
        int end = valueEnd(body, start);
        String odd = random.nextInt(20) == 0
                ? deep()
                : ODD_VALUES.get(random.nextInt(ODD_VALUES.size())).replace('\'', '"');
        return body.substring(0, start) + odd + body.substring(end);
    }

    private static int valueEnd(String body, int start) {
        int depth = 0;
        for (int i = start; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth < 0 || c == ',' && depth == 0) {
                return i;
            }
        }
        return body.length();
    }

    private String withByte(String body, int at) {
        return body.substring(0, at) + (char) (1 + random.nextInt(255)) + body.substring(at);
    }

    private String nested() {
        return "x".repeat(random.nextInt(300));
    }

    private String deep() {
        int depth = 20 + random.nextInt(400);
        return "{\"M\":{\"x\":".repeat(depth) + "{\"S\":\"\"}" + "}}".repeat(depth);
    }
}

package dev.headroom.peers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Requests written by hand, so that the client costs little beside the server. */
final class Json {
    private final Dataset data;
    private final String table;

    Json(Dataset data) {
        this.data = data;
        this.table = "\"TableName\":\"" + data.table() + '"';
    }

    byte[] createTable() {
        return bytes("{" + table
                + ",\"AttributeDefinitions\":[{\"AttributeName\":\"pk\",\"AttributeType\":\"S\"},{\"AttributeName\":\"sk\",\"AttributeType\":\"N\"}]"
                + ",\"KeySchema\":[{\"AttributeName\":\"pk\",\"KeyType\":\"HASH\"},{\"AttributeName\":\"sk\",\"KeyType\":\"RANGE\"}]"
                + ",\"BillingMode\":\"PAY_PER_REQUEST\"}");
    }

    byte[] describeTable() {
        return bytes("{" + table + "}");
    }

    byte[] get(Key key) {
        return bytes("{" + table + ",\"Key\":" + key(key) + "}");
    }

    byte[] put(Key key) {
        return bytes("{" + table + ",\"Item\":" + item(key) + "}");
    }

    byte[] update(Key key) {
        return bytes("{" + update(key, "attribute_exists(pk)") + "}");
    }

    byte[] query(Key key) {
        return bytes("{" + table
                + ",\"KeyConditionExpression\":\"pk = :pk\",\"ExpressionAttributeValues\":{\":pk\":{\"S\":\""
                + key.partitionKey() + "\"}}}");
    }

    byte[] batchWrite(List<Key> keys) {
        return bytes(keys.stream()
                .map(key -> "{\"PutRequest\":{\"Item\":" + item(key) + "}}")
                .collect(Collectors.joining(",", "{\"RequestItems\":{\"" + data.table() + "\":[", "]}}")));
    }

    byte[] transact(List<Key> keys) {
        return bytes("{\"TransactItems\":[{\"Put\":{" + table + ",\"Item\":" + item(keys.get(0)) + "}},{\"Update\":{"
                + update(keys.get(1), "attribute_exists(pk)") + "}},{\"Update\":{"
                + update(keys.get(2), "attribute_exists(n)") + "}},{\"ConditionCheck\":{" + table + ",\"Key\":"
                + key(keys.get(3)) + ",\"ConditionExpression\":\"attribute_exists(pk)\"}}]}");
    }

    /** A page of a scan; from the beginning without a start. */
    byte[] scan(String start) {
        return bytes("{" + table + (start == null ? "" : ",\"ExclusiveStartKey\":" + start) + "}");
    }

    private String update(Key key, String condition) {
        return table + ",\"Key\":" + key(key) + ",\"UpdateExpression\":\"ADD n :one\",\"ConditionExpression\":\""
                + condition + "\",\"ExpressionAttributeValues\":{\":one\":{\"N\":\"1\"}}";
    }

    private static String key(Key key) {
        return "{\"pk\":{\"S\":\"" + key.partitionKey() + "\"},\"sk\":{\"N\":\"" + key.sort() + "\"}}";
    }

    private String item(Key key) {
        StringBuilder item = new StringBuilder(128 + data.texts() * (data.textLength() + 16));
        item.append(key(key));
        item.setLength(item.length() - 1);
        item.append(",\"n\":{\"N\":\"1\"}");
        for (int i = 0; i < data.texts(); i++) {
            item.append(",\"f").append(i).append("\":{\"S\":\"");
            item.append(data.text(key, i)).append("\"}");
        }
        return item.append('}').toString();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }
}

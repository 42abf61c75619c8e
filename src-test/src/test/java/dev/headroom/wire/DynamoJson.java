package dev.headroom.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's own JSON, as recordings hold them. */
final class DynamoJson {
    private DynamoJson() {}

    static Map<String, AttributeValue> item(JsonNode attributes) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        attributes.properties().forEach(field -> item.put(field.getKey(), value(field.getValue())));
        return item;
    }

    private static AttributeValue value(JsonNode typed) {
        String type = typed.fieldNames().next();
        JsonNode value = typed.get(type);
        return switch (type) {
            case "S" -> AttributeValue.fromS(value.asText());
            case "N" -> AttributeValue.fromN(value.asText());
            case "B" -> AttributeValue.fromB(bytes(value));
            case "BOOL" -> AttributeValue.fromBool(value.asBoolean());
            case "NULL" -> AttributeValue.fromNul(value.asBoolean());
            case "SS" ->
                AttributeValue.fromSs(
                        elements(value).stream().map(JsonNode::asText).toList());
            case "NS" ->
                AttributeValue.fromNs(
                        elements(value).stream().map(JsonNode::asText).toList());
            case "BS" ->
                AttributeValue.fromBs(
                        elements(value).stream().map(DynamoJson::bytes).toList());
            case "L" ->
                AttributeValue.fromL(
                        elements(value).stream().map(DynamoJson::value).toList());
            case "M" -> AttributeValue.fromM(item(value));
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static SdkBytes bytes(JsonNode text) {
        return SdkBytes.fromByteArray(Base64.getDecoder().decode(text.asText()));
    }
}

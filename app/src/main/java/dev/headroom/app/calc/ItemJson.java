package dev.headroom.app.calc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.headroom.app.WrongInput;
import dev.headroom.item.AttributeValue;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one item from JSON, in DynamoDB's form with a type before each value or in the plain form. */
final class ItemJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ItemJson() {}

    /** The attributes, in the order written; the item may stand within an {@code Item}, as the API answers. */
    static Map<String, AttributeValue> read(String text, ItemForm form) {
        JsonNode item = object(text);
        boolean wrapped = item.size() == 1 && item.path("Item").isObject();
        JsonNode attributes = wrapped ? item.get("Item") : item;
        boolean typed = form == ItemForm.DYNAMODB || (form == ItemForm.AUTO && allTyped(attributes));
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        attributes
                .properties()
                .forEach(field -> values.put(
                        field.getKey(),
                        typed
                                ? TypedJson.value(field.getKey(), field.getValue())
                                : PlainJson.value(field.getKey(), field.getValue())));
        return values;
    }

    private static JsonNode object(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (!node.isObject()) {
                throw new WrongInput("an item is a JSON object, such as {\"colour\": {\"S\": \"red\"}}; found "
                        + (node.isMissingNode()
                                ? "nothing"
                                : node.getNodeType().toString().toLowerCase(Locale.ROOT)));
            }
            return node;
        } catch (JsonProcessingException wrong) {
            throw new WrongInput("this is not JSON: " + wrong.getOriginalMessage() + place(wrong), wrong);
        }
    }

    private static String place(JsonProcessingException wrong) {
        return wrong.getLocation() == null
                ? ""
                : " (line " + wrong.getLocation().getLineNr() + ", column "
                        + wrong.getLocation().getColumnNr() + ")";
    }

    private static boolean allTyped(JsonNode attributes) {
        Iterator<JsonNode> values = attributes.elements();
        while (values.hasNext()) {
            JsonNode value = values.next();
            if (!value.isObject()
                    || value.size() != 1
                    || !TypedJson.isType(value.fieldNames().next())) {
                return false;
            }
        }
        return true;
    }
}

package dev.headroom.app.calc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ordinary JSON as the SDKs' document clients store it: objects become maps, arrays lists. */
final class PlainJson {
    private PlainJson() {}

    static AttributeValue value(String path, JsonNode node) {
        switch (node.getNodeType()) {
            case STRING:
                return StringValue.of(node.textValue());
            case NUMBER:
                return Numbers.checked(path, node.decimalValue());
            case BOOLEAN:
                return BooleanValue.of(node.booleanValue());
            case ARRAY:
                return list(path, node);
            case OBJECT:
                return map(path, node);
            default:
                return NullValue.NULL;
        }
    }

    private static AttributeValue list(String path, JsonNode node) {
        List<AttributeValue> elements = new ArrayList<>();
        node.elements().forEachRemaining(element -> elements.add(value(path + "[" + elements.size() + "]", element)));
        return ListValue.of(elements);
    }

    private static AttributeValue map(String path, JsonNode node) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> entries.put(field.getKey(), value(path + "." + field.getKey(), field.getValue())));
        return MapValue.of(entries);
    }
}

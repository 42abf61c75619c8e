package dev.headroom.app.calc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headroom.app.WrongInput;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinarySet;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** DynamoDB's own JSON: each value is an object of one member, whose name is the type. */
final class TypedJson {
    private static final Map<String, BiFunction<String, JsonNode, AttributeValue>> TYPES = types();

    private TypedJson() {}

    static boolean isType(String name) {
        return TYPES.containsKey(name);
    }

    static AttributeValue value(String path, JsonNode node) {
        if (!node.isObject() || node.size() != 1 || !isType(node.fieldNames().next())) {
            throw new WrongInput("at " + path + ": expected one type with its value, such as {\"S\": \"red\"}, found "
                    + node + "; the types are " + String.join(", ", TYPES.keySet()));
        }
        String type = node.fieldNames().next();
        return TYPES.get(type).apply(path, node.get(type));
    }

    private static Map<String, BiFunction<String, JsonNode, AttributeValue>> types() {
        Map<String, BiFunction<String, JsonNode, AttributeValue>> types = new LinkedHashMap<>();
        types.put("S", TypedJson::string);
        types.put("N", TypedJson::number);
        types.put("B", TypedJson::binary);
        types.put("BOOL", TypedJson::bool);
        types.put("NULL", TypedJson::nothing);
        types.put("L", (path, node) -> ListValue.of(elements(path, node, TypedJson::value)));
        types.put("M", TypedJson::map);
        types.put("SS", (path, node) -> set(path, () -> StringSet.of(elements(path, node, TypedJson::string))));
        types.put("NS", (path, node) -> set(path, () -> NumberSet.of(elements(path, node, TypedJson::number))));
        types.put("BS", (path, node) -> set(path, () -> BinarySet.of(elements(path, node, TypedJson::binary))));
        return types;
    }

    private static StringValue string(String path, JsonNode node) {
        return StringValue.of(text(path, node));
    }

    private static NumberValue number(String path, JsonNode node) {
        return Numbers.parse(path, text(path, node));
    }

    private static BinaryValue binary(String path, JsonNode node) {
        try {
            return BinaryValue.of(Base64.getDecoder().decode(text(path, node)));
        } catch (IllegalArgumentException wrong) {
            throw new WrongInput("at " + path + ": " + node + " is not Base64", wrong);
        }
    }

    private static AttributeValue bool(String path, JsonNode node) {
        return BooleanValue.of(truth(path, node));
    }

    private static AttributeValue nothing(String path, JsonNode node) {
        if (!truth(path, node)) {
            throw new WrongInput("at " + path + ": NULL must be true");
        }
        return NullValue.NULL;
    }

    private static AttributeValue map(String path, JsonNode node) {
        if (!node.isObject()) {
            throw new WrongInput("at " + path + ": M needs an object, found " + node);
        }
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> entries.put(field.getKey(), value(path + "." + field.getKey(), field.getValue())));
        return MapValue.of(entries);
    }

    private static <T extends AttributeValue> List<T> elements(
            String path, JsonNode node, BiFunction<String, JsonNode, T> reading) {
        if (!node.isArray()) {
            throw new WrongInput("at " + path + ": expected an array, found " + node);
        }
        List<T> elements = new ArrayList<>();
        node.elements()
                .forEachRemaining(element -> elements.add(reading.apply(path + "[" + elements.size() + "]", element)));
        return elements;
    }

    private static AttributeValue set(String path, Supplier<AttributeValue> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException wrong) {
            throw new WrongInput("at " + path + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String text(String path, JsonNode node) {
        if (!node.isTextual()) {
            throw new WrongInput("at " + path + ": expected a string in quotation marks, found " + node);
        }
        return node.textValue();
    }

    private static boolean truth(String path, JsonNode node) {
        if (!node.isBoolean()) {
            throw new WrongInput("at " + path + ": expected true or false, found " + node);
        }
        return node.booleanValue();
    }
}

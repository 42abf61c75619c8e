package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.InvalidValueException;
import dev.headroom.item.Item;
import dev.headroom.item.ItemBuilder;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NestingLevels;
import dev.headroom.item.NullValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads items and attribute values. What is wrong with a value does not end the reading, for wrong JSON behind it is told
 * first; another value stands in for it meanwhile. It goes down no further than values may lie within each other.
 */
final class AttributeValueReader {
    private static final String DATATYPES = "must contain exactly one of the supported datatypes";
    private static final String EMPTY = "Supplied AttributeValue is empty, " + DATATYPES;
    private static final String SEVERAL = "Supplied AttributeValue has more than one datatypes set, " + DATATYPES;
    private static final int MOST_BYTES_OF_NAME = 65_535;
    private static final int MOST_BYTES_OF_CHARACTER = 3;
    private static final NumberValue ZERO = NumberValue.of(0);

    private final Reading in;
    private final JsonParser json;
    private final SetReader sets;

    AttributeValueReader(Reading in) {
        this.in = in;
        this.json = in.json();
        this.sets = new SetReader(in, this);
    }

    /** Reads an item, whose first token the parser stands at; of an attribute that comes twice the later value counts. */
    Item item(JsonToken first, Place place) throws IOException {
        requireMap(first, place);
        ItemBuilder item = new ItemBuilder();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            item.set(storable(name), read(json.nextToken(), Place.ELEMENT));
        }
        return item.build(in.names());
    }

    /** A name that an attribute can have. */
    private String storable(String name) {
        if (name.isEmpty()) {
            in.invalid("Empty attribute name");
        } else if (name.length() > MOST_BYTES_OF_NAME / MOST_BYTES_OF_CHARACTER
                && name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_OF_NAME) {
            in.invalid("Attribute name is too large, must be less than 65536 bytes");
        }
        return Text.wellFormed(name);
    }

    /** Reads a value, whose first token the parser stands at. */
    AttributeValue read(JsonToken first, Place place) throws IOException {
        return read(first, place, 1);
    }

    private AttributeValue read(JsonToken first, Place place, int level) throws IOException {
        if (first == JsonToken.VALUE_NULL) {
            in.invalid(EMPTY);
            return NullValue.NULL;
        }
        if (first != JsonToken.START_OBJECT) {
            throw WrongType.structure(first, place, "AttributeValue");
        }
        return isTooDeep(level) ? passOver() : ofOneType(level);
    }

    private boolean isTooDeep(int level) {
        if (level > NestingLevels.MAX) {
            try {
                NestingLevels.requireSupported(level);
            } catch (InvalidValueException tooDeep) {
                in.invalid(tooDeep.getMessage());
            }
        }
        return level > NestingLevels.MAX;
    }

    private AttributeValue passOver() throws IOException {
        json.skipChildren();
        return NullValue.NULL;
    }

    private AttributeValue ofOneType(int level) throws IOException {
        AttributeValue value = null;
        boolean several = false;
        for (String type = json.nextFieldName(); type != null; type = json.nextFieldName()) {
            JsonToken first = json.nextToken();
            AttributeValue next = first == JsonToken.VALUE_NULL ? null : ofType(type, first, level);
            if (next != null) {
                several |= value != null && !value.typeName().equals(next.typeName());
                value = next;
            }
        }
        if (value == null) {
            in.invalid(EMPTY);
            return NullValue.NULL;
        }
        if (several) {
            in.invalid(SEVERAL);
        }
        return value;
    }

    /** The value of a type, or null where there is no such type. */
    private AttributeValue ofType(String type, JsonToken first, int level) throws IOException {
        return switch (type) {
            case "S" -> StringValue.of(text(first));
            case "N" -> number(text(first));
            case "B" -> binary(first);
            case "BOOL" -> BooleanValue.of(BooleanShape.of(json, first));
            case "NULL" -> nothing(BooleanShape.of(json, first));
            case "M" -> map(first, level);
            case "L" -> list(first, level);
            case "SS" -> sets.strings(first);
            case "NS" -> sets.numbers(first);
            case "BS" -> sets.binaries(first);
            default -> passOverUnknown();
        };
    }

    private AttributeValue passOverUnknown() throws IOException {
        json.skipChildren();
        return null;
    }

    /** The string at which the parser stands. */
    String text(JsonToken first) throws IOException {
        if (first != JsonToken.VALUE_STRING) {
            throw WrongType.scalar(first, "String");
        }
        return in.text();
    }

    /** Once a value is known to be none, others are no longer looked into. */
    NumberValue number(String text) {
        if (in.isInvalid()) {
            return ZERO;
        }
        try {
            return NumberValue.parse(text);
        } catch (InvalidValueException wrong) {
            in.invalid(wrong.getMessage());
            return ZERO;
        }
    }

    BinaryValue binary(JsonToken first) throws IOException {
        if (first != JsonToken.VALUE_STRING) {
            throw WrongType.blob(first);
        }
        return BinaryValue.of(Blob.decode(json.getText()));
    }

    private AttributeValue nothing(boolean value) {
        try {
            return NullValue.of(value);
        } catch (InvalidValueException wrong) {
            in.invalid(wrong.getMessage());
            return NullValue.NULL;
        }
    }

    private AttributeValue map(JsonToken first, int level) throws IOException {
        requireMap(first, Place.MEMBER);
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            entries.put(Text.wellFormed(name), read(json.nextToken(), Place.ELEMENT, level + 1));
        }
        return MapValue.of(entries);
    }

    private AttributeValue list(JsonToken first, int level) throws IOException {
        if (first != JsonToken.START_ARRAY) {
            throw WrongType.list(first, Place.MEMBER);
        }
        List<AttributeValue> elements = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            elements.add(read(token, Place.ELEMENT, level + 1));
        }
        return ListValue.of(elements);
    }

    private static void requireMap(JsonToken first, Place place) {
        if (first != JsonToken.START_OBJECT) {
            throw WrongType.map(first, place, WrongType.modelled("AttributeValue"));
        }
    }
}

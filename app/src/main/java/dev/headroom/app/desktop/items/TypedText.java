package dev.headroom.app.desktop.items;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.SetValue;
import dev.headroom.item.StringValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/** Items and values as texts: in DynamoDB's own JSON with types, and short, as a cell of a table shows them. */
final class TypedText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_CELL = 60;

    private TypedText() {}

    /** {@code {"id": {"S": "o-1"}}}, indented. */
    static String json(Item item) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            for (int i = 0; i < item.names().count(); i++) {
                out.writeFieldName(item.names().name(i));
                write(item.value(i), out);
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an item is written to memory", impossible);
        }
        return text.toString();
    }

    /** A value for a cell; what is long is cut off. */
    static String cell(AttributeValue value) {
        String text = plain(value);
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    private static String plain(AttributeValue value) {
        if (value instanceof StringValue string) {
            return string.text();
        }
        if (value instanceof NumberValue number) {
            return number.value().toPlainString();
        }
        return value instanceof BinaryValue binary
                ? Base64.getEncoder().encodeToString(binary.bytes())
                : value.toString();
    }

    private static void write(AttributeValue value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(value.typeName());
        if (value instanceof BooleanValue truth) {
            out.writeBoolean(truth.value());
        } else if (value instanceof ListValue list) {
            out.writeStartArray();
            for (AttributeValue element : list.elements()) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof MapValue map) {
            out.writeStartObject();
            for (Map.Entry<String, AttributeValue> entry : map.entries().entrySet()) {
                out.writeFieldName(entry.getKey());
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof SetValue<?> set) {
            out.writeStartArray();
            for (AttributeValue element : set.elements()) {
                out.writeString(plain(element));
            }
            out.writeEndArray();
        } else if (value.typeName().equals("NULL")) {
            out.writeBoolean(true);
        } else {
            out.writeString(plain(value));
        }
        out.writeEndObject();
    }
}

package dev.headroom.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.headroom.setting.Kind;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * A record as an object of its components, in their order; a {@link Kind} writes its word as {@code type} first, as scenario
 * files do, and an empty {@code Optional} is absent.
 */
final class RecordSerializer extends JsonSerializer<Record> {
    private static final String TYPE = "type";

    @Override
    public Class<Record> handledType() {
        return Record.class;
    }

    @Override
    public void serialize(Record value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(value);
        Kind kind = value.getClass().getAnnotation(Kind.class);
        if (kind != null) {
            json.writeStringField(TYPE, kind.value());
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            writeComponent(component.getName(), read(component, value), json, provider);
        }
        json.writeEndObject();
    }

    private static void writeComponent(String name, Object value, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (content != null) {
            json.writeFieldName(name);
            provider.defaultSerializeValue(content, json);
        }
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }
}

package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import dev.headroom.item.AttributeValue;
import java.io.IOException;
import java.util.Map;

/** An attribute value: a structure with a member for each type, of which exactly one is given. */
enum AttributeValueShape implements Shape {
    INSTANCE;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        return in.values().read(first, place);
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.writeValue((AttributeValue) value);
    }

    @Override
    public String echo(Object plain) {
        return plain instanceof Map<?, ?> map
                ? "AttributeValue: " + map.toString().replaceFirst("^\\{(\\w+)=", "{$1:")
                : String.valueOf(plain);
    }
}

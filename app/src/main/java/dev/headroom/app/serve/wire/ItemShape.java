package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import dev.headroom.item.Item;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** An item or a key: a map of attribute values. */
enum ItemShape implements Shape {
    INSTANCE;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        return in.values().item(first, place);
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.writeItem((Item) value);
    }

    @Override
    public String echo(Object plain) {
        return ((Map<?, ?>) plain)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + AttributeValueShape.INSTANCE.echo(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}

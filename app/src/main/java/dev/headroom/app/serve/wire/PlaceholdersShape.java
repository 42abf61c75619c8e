package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headroom.item.AttributeValue;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that stand in expressions: one that is none is told with its placeholder (facts §11.9). */
enum PlaceholdersShape implements Shape {
    INSTANCE;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.START_OBJECT) {
            throw WrongType.map(first, place, WrongType.modelled("AttributeValue"));
        }
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        JsonParser json = in.json();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            String placeholder = Text.wellFormed(name);
            boolean wrongBefore = in.isInvalid();
            values.put(placeholder, in.values().read(json.nextToken(), Place.ELEMENT));
            if (in.isInvalid() && !wrongBefore) {
                in.reword("ExpressionAttributeValues contains invalid value: ", " for key " + placeholder);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.beginObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            out.writeName((String) entry.getKey());
            AttributeValueShape.INSTANCE.write(out, entry.getValue());
        }
        out.endObject();
    }
}

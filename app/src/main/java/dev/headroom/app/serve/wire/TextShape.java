package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A string. */
enum TextShape implements Shape {
    INSTANCE;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.VALUE_STRING) {
            throw WrongType.scalar(first, "String");
        }
        return in.text();
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.writeText((String) value);
    }
}

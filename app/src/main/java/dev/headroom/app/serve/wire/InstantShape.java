package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;

/** A moment: seconds since 1970, with a fraction down to milliseconds. */
enum InstantShape implements Shape {
    INSTANCE;

    private static final double MILLIS = 1_000;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.VALUE_NUMBER_INT && first != JsonToken.VALUE_NUMBER_FLOAT) {
            throw WrongType.scalar(first, "Date");
        }
        return Instant.ofEpochMilli(Math.round(in.json().getDoubleValue() * MILLIS));
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.writeSeconds(((Instant) value).toEpochMilli());
    }
}

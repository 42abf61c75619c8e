package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The key that a page begins behind: a value in it that is none is told as such (facts §11.9). */
enum StartKeyShape implements Shape {
    INSTANCE;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        boolean wrongBefore = in.isInvalid();
        Object key = ItemShape.INSTANCE.read(in, first, place);
        if (in.isInvalid() && !wrongBefore) {
            in.reword("The provided starting key is invalid: ", "");
        }
        return key;
    }

    @Override
    public void write(JsonOutput out, Object value) {
        ItemShape.INSTANCE.write(out, value);
    }
}

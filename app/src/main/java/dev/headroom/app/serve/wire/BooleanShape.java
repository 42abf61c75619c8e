package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;

/** A truth; the service takes it in words as well. */
enum BooleanShape implements Shape {
    INSTANCE;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        return of(in.json(), first);
    }

    static boolean of(JsonParser json, JsonToken first) throws IOException {
        return switch (first) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> inWords(json.getText());
            default -> throw WrongType.scalar(first, "Boolean");
        };
    }

    private static boolean inWords(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw WrongType.of("Unexpected token received from parser");
        };
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.writeBoolean((Boolean) value);
    }
}

package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts and truths: made only of requests that break a constraint, to say which. */
final class PlainJson {
    private PlainJson() {}

    /** The value that begins at a token; the parser bounds how deep it goes. Numbers stay as they are written. */
    static Object read(JsonParser json, JsonToken first) throws IOException {
        return switch (first) {
            case START_OBJECT -> map(json);
            case START_ARRAY -> list(json);
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> Text.wellFormed(json.getText());
        };
    }

    private static Map<String, Object> map(JsonParser json) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            map.put(Text.wellFormed(name), read(json, json.nextToken()));
        }
        return map;
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            list.add(read(json, token));
        }
        return list;
    }
}

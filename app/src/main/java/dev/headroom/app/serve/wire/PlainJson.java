package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists, texts and truths: made only of requests that break a constraint, to say which. After very many
 * values the rest is left out, for such a request must not take much more memory than its text.
 */
final class PlainJson {
    private static final int MOST_VALUES = 250_000;

    /** Far below anything that has constraints: no record lies so deep, only values do. */
    private static final int DEEPEST = 100;

    private final JsonParser json;
    private int values;

    PlainJson(JsonParser json) {
        this.json = json;
    }

    /** Whether something was left out. */
    boolean isCutShort() {
        return values > MOST_VALUES;
    }

    /** The value that begins at a token. Numbers stay as they are written. */
    Object read(JsonToken first) throws IOException {
        return read(first, 1);
    }

    private Object read(JsonToken first, int level) throws IOException {
        values++;
        return switch (first) {
            case START_OBJECT -> level > DEEPEST ? passOver() : map(level);
            case START_ARRAY -> level > DEEPEST ? passOver() : list(level);
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> Text.wellFormed(json.getText());
        };
    }

    private String passOver() throws IOException {
        json.skipChildren();
        return "…";
    }

    private Map<String, Object> map(int level) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            if (isCutShort()) {
                json.skipChildren();
            } else {
                map.put(Text.wellFormed(name), read(token, level + 1));
            }
        }
        return map;
    }

    private List<Object> list(int level) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (isCutShort()) {
                json.skipChildren();
            } else {
                list.add(read(token, level + 1));
            }
        }
        return list;
    }
}

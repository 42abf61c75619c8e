package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A map of names to values of one type, in the order given; of a name that comes twice the later value counts. A null in
 * it breaks a constraint.
 *
 * @param entryType what it holds, as the service's messages name it
 */
record MapShape(Shape entries, Constraints ofEntries, String entryType) implements Shape {
    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.START_OBJECT) {
            throw WrongType.map(first, place, entryType);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        JsonParser json = in.json();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            Object entry = token == JsonToken.VALUE_NULL ? null : entries.read(in, token, Place.ELEMENT);
            if (entry == null || !ofEntries.allow(entry)) {
                in.breakConstraint();
            }
            map.put(Text.wellFormed(name), entry);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.beginObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            out.writeName((String) entry.getKey());
            entries.write(out, entry.getValue());
        }
        out.endObject();
    }

    /** What is wrong with an entry's length is told of the map, in today's wording too. */
    @Override
    public void judge(Object plain, Path path, Findings found) {
        ((Map<?, ?>) plain).forEach((name, entry) -> {
            if (entry != null && !ofEntries.allow(entry)) {
                found.unchanged(path, ofEntries.ofMapValue(), () -> echo(plain));
            }
            ofEntries.onlyPresence().judge(entry, entries, path.entry((String) name), found);
        });
    }

    @Override
    public String echo(Object plain) {
        return ((Map<?, ?>) plain)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "="
                                + (entry.getValue() == null ? "null" : entries.echo(entry.getValue())))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}

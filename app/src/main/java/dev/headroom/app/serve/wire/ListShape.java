package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A list of values of one type; a null in it breaks a constraint. */
record ListShape(Shape elements, Constraints ofElements) implements Shape {
    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.START_ARRAY) {
            throw WrongType.list(first, place);
        }
        List<Object> list = new ArrayList<>();
        JsonParser json = in.json();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            Object element = token == JsonToken.VALUE_NULL ? null : elements.read(in, token, Place.ELEMENT);
            if (element == null || !ofElements.allow(element)) {
                in.breakConstraint();
            }
            list.add(element);
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.beginArray();
        for (Object element : (List<?>) value) {
            elements.write(out, element);
        }
        out.endArray();
    }

    @Override
    public void judge(Object plain, Path path, Findings found) {
        List<?> list = (List<?>) plain;
        for (int i = 0; i < list.size(); i++) {
            ofElements.judge(list.get(i), elements, path.element(i), found);
        }
    }

    @Override
    public String echo(Object plain) {
        return ((List<?>) plain)
                .stream()
                        .map(element -> element == null ? "null" : elements.echo(element))
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}

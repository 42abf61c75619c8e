package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** One of a set of names. Another name breaks a constraint; the record then has none. */
final class EnumShape implements Shape {
    private final Map<String, Enum<?>> constants = new HashMap<>();
    private final EnumWords words;

    EnumShape(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
        }
        this.words = EnumWords.of(type);
    }

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.VALUE_STRING) {
            throw WrongType.scalar(first, "String");
        }
        Enum<?> constant = constants.get(in.json().getText());
        if (constant == null) {
            in.breakConstraint();
        }
        return constant;
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.writeText(((Enum<?>) value).name());
    }

    @Override
    public void judge(Object plain, Path path, Findings found) {
        if (plain instanceof String name && !constants.containsKey(name)) {
            found.unknownName(words, path, name);
        }
    }
}

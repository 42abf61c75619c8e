package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record: an object with a member for each component. Members that it does not know are passed over; null is absence. */
final class StructureShape implements Shape {
    private final String name;
    private final Constructor<? extends Record> constructor;
    private final Member[] members;
    private final Map<String, Member> byName = new HashMap<>();

    StructureShape(String name, Constructor<? extends Record> constructor, List<Member> members) {
        this.name = name;
        this.constructor = constructor;
        this.members = members.toArray(Member[]::new);
        members.forEach(member -> byName.put(member.name(), member));
    }

    /** Whether it has no members, so that an answer of it has no body. */
    boolean isEmpty() {
        return members.length == 0;
    }

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.START_OBJECT) {
            throw WrongType.structure(first, place, name);
        }
        Object[] values = new Object[members.length];
        JsonParser json = in.json();
        for (String given = json.nextFieldName(); given != null; given = json.nextFieldName()) {
            Member member = byName.get(given);
            JsonToken token = json.nextToken();
            if (member == null) {
                json.skipChildren();
            } else {
                values[member.index()] = token == JsonToken.VALUE_NULL ? null : member.read(in, token);
            }
        }
        requireMembers(in, values);
        return made(values);
    }

    private void requireMembers(Reading in, Object[] values) {
        for (Member member : members) {
            if (member.constraints().required() && values[member.index()] == null) {
                in.breakConstraint();
            }
        }
    }

    /** Records of the API have no code in their constructors that could throw. */
    private Record made(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot make a " + name, impossible);
        }
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.beginObject();
        for (Member member : members) {
            Object content = member.of(value);
            if (content != null) {
                out.writeEncodedName(member.encodedName());
                member.shape().write(out, content);
            }
        }
        out.endObject();
    }

    @Override
    public void judge(Object plain, Path path, Findings found) {
        Map<?, ?> given = (Map<?, ?>) plain;
        for (Member member : members) {
            member.constraints().judge(given.get(member.name()), member.shape(), path.member(member.name()), found);
        }
    }

    /** As recorded in 2026: {@code KeySchemaElement(attributeName=pk, keyType=HASH)}. */
    @Override
    public String echo(Object plain) {
        Map<?, ?> given = (Map<?, ?>) plain;
        return Stream.of(members)
                .map(member -> {
                    Object content = given.get(member.name());
                    return content == null
                            ? null
                            : member.component() + "=" + member.shape().echo(content);
                })
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }
}

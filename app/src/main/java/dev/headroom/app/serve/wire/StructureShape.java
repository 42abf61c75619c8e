package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record: an object with a member for each component. Members that it does not know are passed over; null is absence. */
final class StructureShape implements Shape {
    private final String name;
    private final MethodHandle constructor; // (Object[])Object
    private final Member[] members;
    private final Map<String, Member> byName = new HashMap<>();

    StructureShape(String name, MethodHandle constructor, List<Member> members) {
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

    /** Records of the API have no constructors of their own, so nothing is thrown here. */
    private Object made(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
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
    public void judge(Object plain, Path path, List<Violation> found) {
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

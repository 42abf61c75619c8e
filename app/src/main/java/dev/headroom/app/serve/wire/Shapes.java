package dev.headroom.app.serve.wire;

import dev.headroom.api.Named;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads off the records of the API how they stand on the wire, each once and when it is first met. */
final class Shapes {
    private static final Map<Type, Shape> SIMPLE = Map.ofEntries(
            Map.entry(String.class, TextShape.INSTANCE),
            Map.entry(Boolean.class, BooleanShape.INSTANCE),
            Map.entry(Integer.class, NumberShape.INTEGER),
            Map.entry(Long.class, NumberShape.LONG),
            Map.entry(Double.class, NumberShape.DOUBLE),
            Map.entry(int.class, NumberShape.INTEGER),
            Map.entry(long.class, NumberShape.LONG),
            Map.entry(double.class, NumberShape.DOUBLE),
            Map.entry(Instant.class, InstantShape.INSTANCE),
            Map.entry(Item.class, ItemShape.INSTANCE),
            Map.entry(AttributeValue.class, AttributeValueShape.INSTANCE));

    /** Members whose values are told with where they stand. */
    private static final Map<String, Shape> BY_COMPONENT = Map.of(
            "expressionAttributeValues", PlaceholdersShape.INSTANCE,
            "exclusiveStartKey", StartKeyShape.INSTANCE);

    private final Map<Class<?>, StructureShape> structures = new ConcurrentHashMap<>();

    /** How a record stands on the wire. */
    StructureShape of(Class<? extends Record> type) {
        StructureShape known = structures.get(type);
        if (known == null) {
            known = structure(type);
            structures.put(type, known); // two threads may make it; it is the same
        }
        return known;
    }

    private StructureShape structure(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            members.add(member(i, components[i]));
        }
        return new StructureShape(type.getSimpleName(), constructor(type, components), members);
    }

    private Member member(int index, RecordComponent component) {
        String name = nameOf(component);
        Shape special = component.getType() == String.class ? null : BY_COMPONENT.get(component.getName());
        return new Member(
                index,
                component.getName(),
                name,
                ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8),
                special != null ? special : shape(component.getAnnotatedType()),
                Constraints.of(component),
                component.getAccessor());
    }

    private static String nameOf(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        String name = component.getName();
        return named != null ? named.value() : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Shape shape(AnnotatedType annotated) {
        Type type = annotated.getType();
        Shape simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (annotated instanceof AnnotatedParameterizedType parameterized) {
            return container(parameterized);
        }
        Class<?> named = (Class<?>) type;
        return named.isEnum() ? new EnumShape(named) : of(named.asSubclass(Record.class));
    }

    private Shape container(AnnotatedParameterizedType annotated) {
        AnnotatedType[] arguments = annotated.getAnnotatedActualTypeArguments();
        AnnotatedType content = arguments[arguments.length - 1];
        Shape shape = shape(content);
        Constraints constraints = Constraints.within(content);
        return ((ParameterizedType) annotated.getType()).getRawType() == List.class
                ? new ListShape(shape, constraints)
                : new MapShape(shape, constraints, nameInMessages(content.getType()));
    }

    /** What a map holds, as the service's messages name it. */
    private static String nameInMessages(Type type) {
        if (type instanceof ParameterizedType list) {
            return "java.util.List<" + nameInMessages(list.getActualTypeArguments()[0]) + ">";
        }
        Class<?> named = (Class<?>) type;
        return named == String.class ? named.getName() : WrongType.modelled(named.getSimpleName());
    }

    private static Constructor<? extends Record> constructor(
            Class<? extends Record> type, RecordComponent[] components) {
        try {
            return type.getConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException hidden) {
            throw new IllegalStateException(type + " must be public", hidden);
        }
    }
}

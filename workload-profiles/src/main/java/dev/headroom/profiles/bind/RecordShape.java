package dev.headroom.profiles.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record as scenario files see it: its components in order, and how to make one. */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components = new ArrayList<>();
    private final List<String> names;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] parameters = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            components.add(Component.of(parts[i]));
            parameters[i] = parts[i].getType();
        }
        names = components.stream().map(Component::name).toList();
        try {
            constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its canonical constructor: " + type, impossible);
        }
    }

    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    public List<Component> components() {
        return components;
    }

    public List<String> names() {
        return names;
    }

    public Optional<Component> component(String name) {
        int index = names.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(components.get(index));
    }

    /** @throws IllegalArgumentException if the record refuses the values */
    Object make(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                throw reason;
            }
            throw new IllegalStateException("cannot make " + type, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + type, impossible);
        }
    }
}

package dev.headroom.simulation;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at what objects keep to themselves: laws are about the inside of a run, to which the code opens no window. */
final class Inside {
    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Inside() {}

    /**
     * What a path of fields leads to.
     *
     * @param path names of fields with dots between them
     */
    static <T> T of(Object owner, String path, Class<T> type) {
        Object found = owner;
        for (String name : path.split("\\.")) {
            found = field(found, name);
        }
        return type.cast(found);
    }

    /** A list that a path of fields leads to. */
    @SuppressWarnings("unchecked") // every list is one of objects
    static List<Object> list(Object owner, String path) {
        return of(owner, path, List.class);
    }

    /** A map by name that a path of fields leads to. */
    @SuppressWarnings("unchecked") // asked for where keys are names
    static <T> Map<String, T> map(Object owner, String path) {
        return of(owner, path, Map.class);
    }

    private static Object field(Object owner, String name) {
        try {
            return FIELDS.get(owner.getClass())
                    .computeIfAbsent(name, key -> find(owner.getClass(), key))
                    .get(owner);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Field find(Class<?> owner, String name) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new IllegalStateException(owner + " has no field " + name);
    }
}

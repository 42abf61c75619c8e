package dev.headroom.profiles.describe;

import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.Types;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records and sealed interfaces that a record leads to, in the order in which they are met. */
final class Structures {
    private final Set<Class<?>> found = new LinkedHashSet<>();

    private Structures() {}

    /** The record itself first; the records among which a sealed interface chooses are not listed, but what they lead to is. */
    static List<Class<?>> from(Class<?> record) {
        Structures structures = new Structures();
        structures.visit(record);
        return List.copyOf(structures.found);
    }

    /** What a list or a map holds, or the type itself. */
    static Class<?> innermost(Type type) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class) {
            return innermost(Types.argument(type, 0));
        }
        return raw == Map.class ? innermost(Types.argument(type, 1)) : raw;
    }

    static boolean isStructure(Class<?> type) {
        return Scalars.of(type).isEmpty() && !type.isEnum();
    }

    /** The name by which the schema and the page know it. */
    static String name(Class<?> type) {
        return type.getSimpleName();
    }

    private void visit(Class<?> type) {
        if (!isStructure(type) || !found.add(type)) {
            return;
        }
        if (Types.isChoice(type)) {
            Kinds.of(type).values().forEach(this::visitComponents);
        } else {
            visitComponents(type);
        }
    }

    private void visitComponents(Class<?> record) {
        for (Component component : RecordShape.of(record).components()) {
            visit(innermost(component.type()));
        }
    }
}

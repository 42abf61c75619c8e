package dev.headroom.app.desktop.edit;

import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Defaults;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.ShortForm;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.bind.Words;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import dev.headroom.setting.Kind;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;

/** Writes short forms and defaults out as the maps that they stand for, so that a form has a field for each part. */
final class InFull {
    private static final Place NOWHERE = Place.of("");

    private InFull() {}

    /** The map that a node is or stands for; empty for a text that is no short form. */
    static Optional<MapNode> of(Class<?> type, Node node) {
        if (node instanceof MapNode map) {
            return Optional.of(map);
        }
        Optional<ShortForm> form = ShortForm.of(type);
        if (!(node instanceof ScalarNode scalar) || form.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(map(form.get().read(scalar.text()), Types.isChoice(type), scalar.text()));
        } catch (IllegalArgumentException | ReflectiveOperationException noShortForm) {
            return Optional.empty();
        }
    }

    /** The map that a place without anything written has by default; empty for one that may be absent or must be given. */
    static Optional<MapNode> byDefault(TypedNode place) {
        return place.isStructure() ? defaultNode(place).flatMap(node -> of(place.raw(), node)) : Optional.empty();
    }

    static Optional<Node> defaultNode(TypedNode place) {
        return place.component()
                .map(Component::byDefault)
                .filter(text -> !text.isEmpty())
                .map(text -> Defaults.node(text, NOWHERE));
    }

    private static MapNode map(Object value, boolean choice, String text) throws ReflectiveOperationException {
        MapNode map = MapNode.emptyAt(NOWHERE);
        if (choice) {
            put(map, Kinds.FIELD, value.getClass().getAnnotation(Kind.class).value());
        }
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            part.getAccessor().setAccessible(true);
            Object held = part.getAccessor().invoke(value);
            Optional<String> written = written(held, text);
            boolean byDefault = RecordShape.of(value.getClass())
                    .component(part.getName())
                    .filter(component ->
                            written.filter(component.byDefault()::equals).isPresent())
                    .isPresent();
            if (!byDefault) {
                written.ifPresent(word -> put(map, part.getName(), word));
            }
        }
        return map;
    }

    /** As the short form has it, where it is that; otherwise as a file would write it. */
    private static Optional<String> written(Object held, String text) {
        if (held.getClass().isEnum()) {
            for (Map.Entry<String, Object> word : Words.of(held.getClass()).entrySet()) {
                if (word.getValue() == held) {
                    return Optional.of(word.getKey());
                }
            }
        }
        return Scalars.of(held.getClass()).map(scalar -> {
            try {
                return scalar.reading().apply(text).equals(held) ? text : held.toString();
            } catch (IllegalArgumentException another) {
                return held.toString();
            }
        });
    }

    private static void put(MapNode map, String name, String text) {
        map.entries().put(name, new Entry(NOWHERE, new ScalarNode(NOWHERE, text, Style.TEXT)));
    }
}

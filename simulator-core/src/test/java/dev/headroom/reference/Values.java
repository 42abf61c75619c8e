package dev.headroom.reference;

import dev.headroom.property.Choices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes values that meet often: few numbers, few texts, on the edges of order, encoding and precision. */
public final class Values {
    private static final List<String> NUMBERS = List.of(
            "0", "1", "2", "-1", "0.5", "10", "100.25", "1E125", "99999999999999999999999999999999999999", "1E-130");
    private static final List<String> TEXTS = List.of("", "a", "b", "ab", "abc", "\u00e9", "\uffee", "\ud83d\ude00");
    private static final List<String> BINARIES = List.of("", "a", "ab", "\u007f", "\u0080", "\u00ff");
    private static final List<String> NAMES = List.of("a", "b", "l", "m", "date", "x.y");

    private static final int DEEPEST = 6;

    private final Choices choices;

    public Values(Choices choices) {
        this.choices = choices;
    }

    public Map<String, Object> item() {
        Map<String, Object> item = new TreeMap<>();
        for (String name : NAMES) {
            if (choices.below(4) > 0) {
                item.put(name, value(name));
            }
        }
        return item;
    }

    private Object value(String name) {
        boolean other = choices.onceIn(4);
        if (other || !Set.of("l", "m").contains(name)) {
            return any(2);
        }
        return name.equals("l") ? list(2) : map(2);
    }

    Object any(int depth) {
        return choices.by(
                this::number,
                this::text,
                this::number,
                this::text,
                this::binary,
                () -> choices.of(true, false),
                () -> Plain.NULL,
                this::set,
                () -> depth == 0 ? number() : list(depth - 1),
                () -> depth == 0 ? text() : map(depth - 1));
    }

    Object number() {
        return Plain.number(choices.of(NUMBERS));
    }

    Object text() {
        return choices.of(TEXTS);
    }

    private Object binary() {
        return new Bytes(choices.of(BINARIES));
    }

    Object list(int depth) {
        return choices.list(2, () -> any(depth));
    }

    private Object map(int depth) {
        Map<String, Object> map = new TreeMap<>();
        choices.list(2, () -> map.put(choices.of(NAMES), any(depth)));
        return map;
    }

    Object numberOrSet() {
        return choices.by(this::number, this::set);
    }

    Object set() {
        List<Object> others = new ArrayList<>();
        Object first = choices.by(
                () -> all(others, this::number), () -> all(others, this::text), () -> all(others, this::binary));
        Set<Object> set = new HashSet<>(others);
        set.add(first);
        return set;
    }

    private Object all(List<Object> others, Supplier<Object> element) {
        others.addAll(choices.list(1, element));
        return element.get();
    }

    /** A path into the items that this makes, or past them. */
    Path path() {
        return choices.by(
                () -> Path.of(choices.of(NAMES)),
                () -> Path.of("l", choices.below(4)),
                () -> Path.of("m", choices.of(NAMES)),
                () -> Path.of(choices.of(NAMES)),
                this::deepPath);
    }

    private Path deepPath() {
        List<Object> steps = new ArrayList<>();
        steps.add(choices.of("l", "m", "a"));
        steps.addAll(choices.list(2, () -> choices.by(() -> choices.below(4), () -> choices.of(NAMES))));
        return new Path(List.copyOf(steps.subList(0, Math.min(steps.size(), DEEPEST))));
    }
}

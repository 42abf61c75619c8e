package dev.headroom.profiles.describe;

import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.ShortForm;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where two scenarios differ, by path. They are compared as they are simulated, every default filled in, so that neither the
 * order of a file nor its comments count.
 */
public final class ScenarioDifferences {
    private final List<Difference> found = new ArrayList<>();
    private final boolean assignable;

    private ScenarioDifferences(boolean assignable) {
        this.assignable = assignable;
    }

    /** All differences, in the order of the reference. */
    public static List<Difference> between(Scenario before, Scenario after) {
        return between(before, after, false);
    }

    /** What {@code --set} must be told so that the first becomes the second. */
    public static List<String> assignments(Scenario before, Scenario after) {
        return between(before, after, true).stream()
                .map(difference -> difference.path() + "=" + difference.after().orElse(""))
                .toList();
    }

    private static List<Difference> between(Scenario before, Scenario after, boolean assignable) {
        ScenarioDifferences differences = new ScenarioDifferences(assignable);
        differences.records("", before, after);
        return List.copyOf(differences.found);
    }

    private void records(String path, Record before, Record after) {
        for (Component component : RecordShape.of(before.getClass()).components()) {
            values(
                    Paths.field(path, component.name()),
                    FlowText.read(before, component),
                    FlowText.read(after, component),
                    component.describedAs());
        }
    }

    private void values(String path, Object before, Object after, String describedAs) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Optional<?> one && after instanceof Optional<?> other) {
            optionals(path, one, other, describedAs);
        } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            maps(path, one, other, describedAs);
        } else if (before instanceof List<?> one && after instanceof List<?> other && !assignable) {
            lists(path, one, other, describedAs);
        } else if (before.getClass() == after.getClass() && hasParts(before)) {
            records(path, (Record) before, (Record) after);
        } else {
            add(path, Optional.of(before), Optional.of(after), describedAs);
        }
    }

    /** A file may write a record in short, and then it has no parts that can be set. */
    private boolean hasParts(Object value) {
        return FlowText.isStructure(value) && !(assignable && hasShortForm(value.getClass()));
    }

    private static boolean hasShortForm(Class<?> type) {
        return ShortForm.of(type).isPresent()
                || Arrays.stream(type.getInterfaces())
                        .anyMatch(parent -> ShortForm.of(parent).isPresent());
    }

    private void optionals(String path, Optional<?> before, Optional<?> after, String describedAs) {
        if (before.isPresent() && after.isPresent()) {
            values(path, before.get(), after.get(), describedAs);
        } else {
            add(path, before, after, describedAs);
        }
    }

    private void maps(String path, Map<?, ?> before, Map<?, ?> after, String describedAs) {
        if (assignable && !after.keySet().containsAll(before.keySet())) {
            add(path, Optional.of(before), Optional.of(after), describedAs); // entries can be set, but not taken away
            return;
        }
        Set<Object> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Object key : keys) {
            String place = Paths.field(path, key.toString());
            optionals(place, Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key)), describedAs);
        }
    }

    /** What both have at the beginning and at the end is left out, so that an element put in between counts once. */
    private void lists(String path, List<?> before, List<?> after, String describedAs) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int longest = Math.max(before.size(), after.size()) - tail;
        for (int i = head; i < longest; i++) {
            optionals(
                    Paths.element(path, i),
                    i < before.size() - tail ? Optional.of(before.get(i)) : Optional.empty(),
                    i < after.size() - tail ? Optional.of(after.get(i)) : Optional.empty(),
                    describedAs);
        }
    }

    private void add(String path, Optional<?> before, Optional<?> after, String describedAs) {
        found.add(new Difference(path, before.map(FlowText::of), after.map(FlowText::of), describedAs));
    }
}

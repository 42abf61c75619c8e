package dev.headroom.reference;

import dev.headroom.property.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An update: what it changes, all seen from the item before it (facts §11.3). */
public record Changes(List<Change> changes) {
    private static final List<String> SECTIONS = List.of("SET", "REMOVE", "ADD", "DELETE");

    /** Some changes, mostly of different places. */
    public static Changes of(Choices choices) {
        Values values = new Values(choices);
        List<Change> changes = new ArrayList<>();
        changes.add(change(choices, values));
        choices.list(2, () -> change(choices, values)).forEach(change -> {
            boolean clashes = changes.stream().anyMatch(other -> other.target().clashesWith(change.target()));
            if (!clashes || choices.onceIn(20)) {
                changes.add(change);
            }
        });
        return new Changes(changes);
    }

    private static Change change(Choices choices, Values values) {
        Path target = values.path();
        Terms terms = new Terms(choices, values);
        return choices.by(
                () -> new Change.Assign(target, terms.any()),
                () -> new Change.Remove(target),
                () -> new Change.Assign(target, terms.computed()),
                () -> new Change.Add(target, choices.onceIn(10) ? values.any(1) : values.numberOrSet()),
                () -> new Change.Delete(target, choices.onceIn(10) ? values.any(1) : values.set()));
    }

    /** Makes right-hand sides, mostly of the types that are wanted. */
    private record Terms(Choices choices, Values values) {
        Term any() {
            return choices.by(
                    () -> new Term.Literal(values.any(2)), values::path, () -> new Term.Literal(values.any(2)));
        }

        Term computed() {
            return choices.by(
                    () -> new Change.Computed.Sum(number(), choices.of(false, true), number()),
                    () -> list(2),
                    () -> new Change.Computed.IfNotExists(values.path(), any()));
        }

        private Term number() {
            return choices.onceIn(10)
                    ? any()
                    : choices.by(
                            () -> new Term.Literal(values.number()),
                            values::path,
                            () -> new Change.Computed.IfNotExists(values.path(), new Term.Literal(values.number())));
        }

        private Term list(int depth) {
            if (depth == 0 || choices.onceIn(10)) {
                return any();
            }
            return choices.by(
                    () -> new Term.Literal(values.list(1)),
                    () -> Path.of("l"),
                    () -> new Change.Computed.IfNotExists(Path.of("l"), new Term.Literal(values.list(1))),
                    () -> new Change.Computed.ListAppend(list(depth - 1), list(depth - 1)));
        }
    }

    /** Whether the service would try it. */
    public boolean isSound() {
        return changes.stream().allMatch(Change::isSound)
                && !Path.anyClash(changes.stream().map(Change::target).toList());
    }

    /** The sections in a fixed order; in each, its changes as they come. */
    public String text(Wording wording) {
        return SECTIONS.stream()
                .filter(section -> !of(section).isEmpty())
                .map(section -> wording.word(section)
                        + of(section).stream()
                                .map(change -> change.text(wording))
                                .collect(Collectors.joining(wording.between(","))))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private List<Change> of(String section) {
        return changes.stream()
                .filter(change -> change.section().equals(section))
                .toList();
    }

    /** The item after it; throws {@link Refused} where the item does not allow it. */
    public Map<String, Object> apply(Map<String, Object> before) {
        Sparse sparse = Sparse.of(before);
        List<Object> results = new ArrayList<>();
        changes.forEach(change -> results.add(change.result(before)));
        for (int i = 0; i < results.size(); i++) {
            sparse.set(changes.get(i).target(), results.get(i));
        }
        return sparse.item();
    }

    /** What it makes of a missing item: nothing unless it sets or adds, and then removals do nothing. */
    public Map<String, Object> create(Map<String, Object> key) {
        List<Change> making = changes.stream()
                .filter(change -> change instanceof Change.Assign || change instanceof Change.Add)
                .toList();
        return making.isEmpty() ? null : new Changes(making).apply(key);
    }
}

package dev.headroom.reference;

import dev.headroom.api.ReturnValues;
import dev.headroom.property.Choices;
import dev.headroom.reference.Model.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes programs of requests on a table of few keys, so that they meet the same items again and again. */
final class Programs {
    private final Choices choices;
    private final Values values;

    private Programs(Choices choices) {
        this.choices = choices;
        this.values = new Values(choices);
    }

    /** What a program does, one request after another. */
    record Program(List<Step> steps) {
        @Override
        public String toString() {
            return String.join("\n", steps.stream().map(Step::toString).toList());
        }
    }

    static Program program(Choices choices) {
        Programs programs = new Programs(choices);
        return new Program(choices.list(30, programs::step));
    }

    private Step step() {
        return choices.by(
                () -> new WriteStep(put(condition()), choices.of(ReturnValues.NONE, ReturnValues.ALL_OLD)),
                () -> new WriteStep(
                        update(condition()), choices.of(ReturnValues.NONE, ReturnValues.ALL_OLD, ReturnValues.ALL_NEW)),
                () -> new WriteStep(put(null), choices.of(ReturnValues.NONE, ReturnValues.ALL_OLD)),
                () -> new WriteStep(
                        update(null), choices.of(ReturnValues.NONE, ReturnValues.ALL_OLD, ReturnValues.ALL_NEW)),
                () -> new WriteStep(delete(condition()), choices.of(ReturnValues.NONE, ReturnValues.ALL_OLD)),
                () -> new ReadingStep(reading(false)),
                () -> new ReadingStep(reading(true)),
                () -> new GetStep(distinct(this::key, Key::attributes), choices.of(false, true)),
                () -> new BatchWriteStep(distinct(() -> choices.by(() -> put(null), () -> delete(null)), Write::key)),
                () -> new TransactionStep(
                        distinct(this::action, action -> action.write().key())));
    }

    /** One at least, no two of the same key. */
    private <T> List<T> distinct(Supplier<T> made, Function<T, Object> key) {
        List<T> all = new ArrayList<>(List.of(made.get()));
        all.addAll(choices.list(2, made));
        Set<Object> seen = new HashSet<>();
        all.removeIf(one -> !seen.add(key.apply(one)));
        return all;
    }

    private Key key() {
        return new Key(choices.of("p", "q"), BigDecimal.valueOf(choices.below(4)));
    }

    private TransactionStep.Action action() {
        return choices.by(
                () -> new TransactionStep.Action(put(null), false),
                () -> new TransactionStep.Action(update(null), false),
                () -> new TransactionStep.Action(put(null), false),
                () -> new TransactionStep.Action(delete(null), false),
                () -> new TransactionStep.Action(update(condition()), false),
                () -> new TransactionStep.Action(delete(condition()), false),
                () -> new TransactionStep.Action(delete(new Truths(choices).truth(1)), true));
    }

    private Truth condition() {
        return choices.by(
                () -> null,
                () -> new Truth.Exists(Path.of("pk"), true),
                () -> new Truth.Exists(Path.of("pk"), false),
                () -> new Truths(choices).truth(2));
    }

    private Write put(Truth condition) {
        Key key = key();
        Map<String, Object> item = values.item();
        item.putAll(key.attributes());
        put(item, "g", () -> choices.by(() -> "g", () -> "h", values::text));
        put(item, "t", () -> choices.onceIn(20) ? values.text() : BigDecimal.valueOf(choices.below(3)));
        put(item, choices.of("a", "b", "fill"), () -> "x".repeat(choices.below(4) * 900));
        return write(key, item, null, condition);
    }

    private void put(Map<String, Object> item, String name, Supplier<Object> value) {
        if (choices.below(3) > 0) {
            Object made = value.get();
            item.put(name, made instanceof BigDecimal number ? Plain.number(number) : made);
        }
    }

    private Write update(Truth condition) {
        Changes changes = Changes.of(choices);
        if (choices.below(3) == 2) {
            List<Change> all = new ArrayList<>(changes.changes());
            all.add(indexKeyChange());
            changes = new Changes(all);
        }
        return write(key(), null, changes, condition);
    }

    private Change indexKeyChange() {
        return choices.by(
                () -> new Change.Assign(Path.of("t"), new Term.Literal(Plain.number("" + choices.below(3)))),
                () -> new Change.Assign(Path.of("g"), new Term.Literal(choices.of("g", "h"))),
                () -> new Change.Remove(Path.of(choices.of("g", "t"))),
                () -> new Change.Add(Path.of("t"), Plain.number("1")),
                () -> new Change.Assign(Path.of(choices.of("g", "t")), new Term.Literal(values.any(1))));
    }

    private Write delete(Truth condition) {
        return write(key(), null, null, condition);
    }

    private Write write(Key key, Map<String, Object> item, Changes changes, Truth condition) {
        Wording wording = new Wording(choices);
        String update = changes == null ? null : changes.text(wording);
        String text = condition == null ? null : condition.text(wording);
        return new Write(key, item, changes, update, condition, text, wording);
    }

    private Reading reading(boolean scan) {
        View view = choices.of(View.ALL);
        Wording wording = new Wording(choices);
        Object partition = scan ? null : view.equals(View.GLOBAL) ? choices.of("g", "h") : choices.of("p", "q");
        String sign = choices.of(null, "<", ">=", "=", "BETWEEN");
        BigDecimal bound = Plain.number("" + choices.below(3));
        BigDecimal upper = Plain.number("" + choices.below(5));
        Truth filter = choices.onceIn(3) ? new Truths(choices).truth(1) : null;
        return new Reading(
                view,
                partition,
                sign,
                bound,
                upper,
                choices.of(true, false),
                choices.of(null, 1, 2, 3),
                filter,
                scan ? null : keyText(wording, view, partition, sign, bound, upper),
                filter == null ? null : filter.text(wording),
                wording,
                !view.equals(View.GLOBAL) && choices.of(false, true),
                view.equals(View.LOCAL) && choices.of(false, true),
                scan ? 1 + choices.below(3) : 1);
    }

    private static String keyText(
            Wording wording, View view, Object partition, String sign, BigDecimal bound, BigDecimal upper) {
        String text = wording.name(view.partition()) + wording.between("=") + wording.value(partition);
        if (sign == null) {
            return text;
        }
        String range = wording.name(view.sort())
                + (sign.equals("BETWEEN") ? wording.word(sign) : wording.between(sign))
                + wording.value(bound);
        return text
                + wording.word("AND")
                + range
                + (sign.equals("BETWEEN") ? wording.word("AND") + wording.value(upper) : "");
    }
}

package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.Range;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.bind.Words;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One field of a form: what a record says of it, what is written, what is being typed, and what is wrong with that. What is typed
 * reaches the scenario by {@link #commit}, if it is allowed there.
 */
public final class Field {
    private static final Place NOWHERE = Place.of("");

    private final Editing editing;
    private final Optional<Field> parent;
    private final FieldKind kind;
    private final List<Field> children = new ArrayList<>();
    private final StringProperty draft = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper given = new ReadOnlyBooleanWrapper();
    private TypedNode place;
    private String shown = "";
    private String reported = "";

    private Field(Editing editing, Optional<Field> parent, TypedNode place) {
        this.editing = editing;
        this.parent = parent;
        this.place = place;
        this.kind = FieldKind.of(place);
        if (isOpen()) {
            place.children().forEach(child -> children.add(new Field(editing, Optional.of(this), child)));
        }
        update(place, List.of());
        editing.kept(path()).filter(kept -> kept.written().equals(shown)).ifPresent(kept -> {
            draft.set(kept.typed());
            show(kept.message());
        });
    }

    /** The form of a place: a field whose children are its fields. */
    static Field of(Editing editing, TypedNode place) {
        return new Field(editing, Optional.empty(), place);
    }

    public String path() {
        return place.path();
    }

    public TypedNode place() {
        return place;
    }

    public FieldKind kind() {
        return kind;
    }

    /** The fields in it. */
    public List<Field> children() {
        return List.copyOf(children);
    }

    public String label() {
        return Names.label(place.step(), editing.texts());
    }

    /** What it is, in a sentence or two; what the record chosen is. */
    public String documentation() {
        String ofKind = place.kind()
                .map(word -> Kinds.of(place.raw())
                        .get(word)
                        .getAnnotation(Kind.class)
                        .describedAs())
                .orElse("");
        String ofField = place.component().map(Component::describedAs).orElse("");
        return ofField.isEmpty() ? ofKind : ofField;
    }

    /** What is allowed, what it is by default and where that comes from: the small print. */
    public String terms() {
        Texts texts = editing.texts();
        List<String> terms = new ArrayList<>();
        Optional<Setting> setting = place.component().map(Component::setting);
        String range = Range.of(setting.orElse(null), place.raw()).inWords();
        if (!range.isEmpty()) {
            terms.add(texts.get("model.term.range", range));
        }
        if (!defaultText().isEmpty() && kind != FieldKind.GROUP && kind != FieldKind.CHOICE) {
            terms.add(texts.get("model.term.default", defaultText()));
        }
        setting.map(Setting::source)
                .filter(source -> !source.isEmpty())
                .ifPresent(source -> terms.add(texts.get("model.term.source", source)));
        if (setting.filter(Setting::assumption).isPresent()) {
            terms.add(texts.get("model.term.assumption"));
        }
        return String.join(" · ", terms);
    }

    /** What stands where nothing is written; empty for nothing. */
    public String defaultText() {
        return place.component()
                .map(Component::byDefault)
                .filter(text -> !text.equals("{}") && !text.equals("\"\""))
                .orElse("");
    }

    /** What an empty field shows: its default, or what may be written. */
    public String prompt() {
        if (!defaultText().isEmpty()) {
            return defaultText();
        }
        boolean required = place.component().filter(Component::isRequired).isPresent();
        return required
                ? Scalars.of(place.raw()).map(Scalars.Scalar::expected).orElse("")
                : editing.texts().get("model.none");
    }

    /** The words to choose from: of an enum, or of the records of a choice. */
    public List<String> words() {
        if (kind == FieldKind.CHOICE) {
            return List.copyOf(Kinds.of(place.raw()).keySet());
        }
        return place.raw().isEnum() ? List.copyOf(Words.of(place.raw()).keySet()) : List.of();
    }

    /** Names of the scenario that may stand here: tables, clients, indexes; none where any text will do. */
    public List<String> suggestions() {
        return kind == FieldKind.VALUE && place.raw() == String.class
                ? References.names(place.step(), place.path(), editing.tree())
                : List.of();
    }

    /** What a word of a choice means. */
    public String meaning(String word) {
        Class<?> record = kind == FieldKind.CHOICE ? Kinds.of(place.raw()).get(word) : null;
        return record == null ? "" : record.getAnnotation(Kind.class).describedAs();
    }

    /** What is in the field, written or not yet. */
    public StringProperty draft() {
        return draft;
    }

    /** What is wrong with it; empty for nothing. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something is written; otherwise its default stands. */
    public ReadOnlyBooleanProperty given() {
        return given.getReadOnlyProperty();
    }

    /** Whether it can be left out. */
    public boolean isOptional() {
        return place.component().filter(component -> !component.isRequired()).isPresent();
    }

    /** Whether its fields are there to be filled in: not of what is absent. */
    public boolean isOpen() {
        return (kind == FieldKind.GROUP || kind == FieldKind.CHOICE)
                && place.structure().isPresent();
    }

    /** Writes what is in the field, if it may be written; an empty field brings the default back. @return whether all is well */
    public boolean commit() {
        String text = kind == FieldKind.STORY ? draft.get().stripTrailing() : draft.get();
        editing.forget(path());
        if (text.equals(kind == FieldKind.STORY ? shown.stripTrailing() : shown)) {
            show(reported);
            return reported.isEmpty();
        }
        if (text.isBlank()) {
            return clear();
        }
        try {
            boolean broken = kind == FieldKind.STORY && shown.endsWith("\n");
            return writeText(FieldText.parse(broken ? text + "\n" : text, place));
        } catch (IllegalArgumentException refused) {
            return refuse(refused.getMessage());
        }
    }

    /** Whether something is typed that is not written yet. */
    public boolean isTouched() {
        return !draft.get().equals(shown);
    }

    /** Brings what is written back into the field. */
    public void revert() {
        draft.set(shown);
        editing.forget(path());
        show(reported);
    }

    private boolean refuse(String message) {
        editing.keep(path(), new Editing.Refused(draft.get(), shown, message));
        show(message);
        return false;
    }

    /** Chooses a word of an enum, or a switch's position, or the record of a choice. */
    public boolean choose(String word) {
        if (kind != FieldKind.CHOICE) {
            draft.set(word);
            return commit();
        }
        if (place.kind().filter(word::equals).isPresent()) {
            return true;
        }
        MapNode chosen = new Samples(editing.tree()).ofKind(place.raw(), word);
        place.structure().ifPresent(before -> before.entries().forEach((name, entry) -> {
            if (!name.equals(Kinds.FIELD) && chosen.entries().containsKey(name)) {
                chosen.entries().put(name, entry);
            }
        }));
        return write(chosen);
    }

    /** Sets up what is absent. */
    public boolean setUp() {
        return write(new Samples(editing.tree()).of(place.type()));
    }

    /** Takes out what is written, so that the default stands. */
    public boolean reset() {
        return place.written().isEmpty() || unwrite();
    }

    /** What was typed counts as what is shown from now on, so that the next reading may write it in its own way. */
    private boolean writeText(Node value) {
        String before = shown;
        boolean shortened = isShortFormOfParent(value);
        shown = draft.get();
        boolean done = write(value, shortened);
        if (!done) {
            shown = before;
        }
        return done;
    }

    private boolean clear() {
        if (place.component().filter(Component::isRequired).isPresent()) {
            return refuse(editing.texts().get("model.required", prompt()));
        }
        shown = draft.get();
        return reset();
    }

    private boolean write(Node value) {
        return write(value, isShortFormOfParent(value));
    }

    /** Writes a value; into a map that is only thought of, because it is short or by default, as part of that map. */
    private boolean write(Node value, boolean asShortForm) {
        if (parent.isEmpty() || parent.get().isWrittenOut()) {
            return editing.set(place.path(), value);
        }
        Field group = parent.get();
        if (asShortForm) {
            return group.write(value);
        }
        MapNode map = group.place.structure().map(MapNode::copy).orElseGet(() -> MapNode.emptyAt(NOWHERE));
        map.entries().put(place.step(), new Entry(NOWHERE, value));
        return group.write(map);
    }

    /** Whether it is the very text that stands for the group it is in. */
    private boolean isShortFormOfParent(Node value) {
        Optional<String> shortForm = parent.flatMap(group -> group.place.shortForm());
        return value instanceof ScalarNode && shortForm.filter(shown::equals).isPresent();
    }

    private boolean unwrite() {
        if (parent.isEmpty()
                || parent.get()
                        .place
                        .written()
                        .filter(MapNode.class::isInstance)
                        .isPresent()) {
            return editing.reset(place.path());
        }
        MapNode map = parent.get().place.structure().orElseThrow().copy();
        map.entries().remove(place.step());
        return parent.get().write(map);
    }

    /** Whether a field in it can be set by itself. */
    private boolean isWrittenOut() {
        boolean madeByItself = kind == FieldKind.GROUP
                && place.written().isEmpty()
                && place.structure().map(map -> map.entries().isEmpty()).orElse(true);
        return place.written().filter(MapNode.class::isInstance).isPresent() || madeByItself;
    }

    /** Takes over what is written now. @return false if the fields are no longer the same */
    boolean update(TypedNode now, List<Problem> problems) {
        boolean wasOpen = isOpen();
        Optional<Class<?>> record = place.record();
        place = now;
        boolean same = FieldKind.of(now) == kind && wasOpen == isOpen() && record.equals(now.record());
        List<TypedNode> places = isOpen() ? now.children() : List.of();
        if (!same || places.size() != children.size()) {
            return false;
        }
        given.set(now.written().isPresent());
        reported = problems.stream()
                .filter(one -> children.isEmpty()
                        ? ScenarioTree.isIn(one.path(), now.path())
                        : one.path().equals(now.path()))
                .map(Problem::message)
                .distinct()
                .collect(Collectors.joining("\n"));
        boolean untouched = draft.get().equals(shown);
        shown = now.written().map(FieldText::of).orElse("");
        if (untouched) {
            draft.set(shown);
            show(reported);
        }
        for (int i = 0; i < places.size(); i++) {
            if (!children.get(i).update(places.get(i), problems)) {
                return false;
            }
        }
        return true;
    }

    private void show(String message) {
        problem.set(message.isEmpty() ? "" : Character.toUpperCase(message.charAt(0)) + message.substring(1));
    }

    static ScalarNode text(String text) {
        return new ScalarNode(NOWHERE, text, Style.TEXT);
    }

    /** Whether it is a capacity, which a slider sets in one movement. */
    public boolean isCapacity() {
        return kind == FieldKind.VALUE
                && place.raw() == long.class
                && place.step().endsWith("Capacity");
    }

    /** Whether a list or map of records may be chosen among words when something is added. */
    public boolean choosesWhenAdding() {
        return kind == FieldKind.COLLECTION && Types.isChoice(Types.raw(place.elementType()));
    }
}

package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.edit.YamlText;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.TreeReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The scenario as it is edited: which of its nodes is chosen, and the changes that tree and form make to the text. */
public final class Editing {
    private final ScenarioDocument document;
    private final Texts texts;
    private final StringProperty selected = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Map<String, Refused> drafts = new HashMap<>();
    private String parsedText = "";
    private Optional<MapNode> parsed = Optional.empty();

    /**
     * What was typed into a field and could not be written.
     *
     * @param written what the scenario says there
     * @param message what is wrong with it
     */
    record Refused(String typed, String written, String message) {}

    public Editing(ScenarioDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        document.file().subscribe(file -> drafts.clear());
        document.name().subscribe(name -> drafts.clear());
    }

    /** Keeps what is typed for when its field is looked at again. */
    void keep(String path, Refused draft) {
        drafts.put(path, draft);
    }

    void forget(String path) {
        drafts.remove(path);
    }

    Optional<Refused> kept(String path) {
        return Optional.ofNullable(drafts.get(path));
    }

    public ScenarioDocument document() {
        return document;
    }

    public Texts texts() {
        return texts;
    }

    /** The path of the node that is chosen; empty for the scenario itself. */
    public StringProperty selected() {
        return selected;
    }

    /** Why the last change could not be made; empty if it was. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** The values of the text as it is now; those last read while it is not YAML. */
    public MapNode tree() {
        Reading reading = document.reading().get();
        if (reading.text().equals(document.text().get()) && reading.tree().isPresent()) {
            return reading.tree().get();
        }
        if (!document.text().get().equals(parsedText)) {
            parsedText = document.text().get();
            parsed = document.source()
                    .map(YamlText::tree)
                    .orElseGet(() -> TreeReader.read(parsedText, "", new Problems()))
                    .filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast);
        }
        return parsed.or(reading::tree).orElseGet(() -> MapNode.emptyAt(Place.of("")));
    }

    /** The place of a path as it is now. */
    public Optional<TypedNode> at(String path) {
        return TypedNode.at(tree(), path);
    }

    /**
     * Sets a value.
     *
     * @return whether it could be done
     */
    public boolean set(String path, Node value) {
        List<String> order = at(Names.parent(path))
                .flatMap(TypedNode::record)
                .map(record -> RecordShape.of(record).names())
                .orElse(List.of());
        return change(texts.get("model.change.set", shown(path)), text -> text.set(path, value, order));
    }

    /** Takes a value out, so that its default stands. */
    public boolean reset(String path) {
        return change(texts.get("model.change.reset", shown(path)), text -> text.remove(path));
    }

    /**
     * Adds to a map or list of records, and chooses what was added.
     *
     * @param kind the word of the record, for a choice
     */
    public boolean add(String path, Optional<String> kind) {
        TypedNode group = at(path).orElseThrow();
        Samples samples = new Samples(tree());
        Class<?> element = Types.raw(group.elementType());
        Node value = kind.isPresent() ? samples.ofKind(element, kind.get()) : sample(samples, group);
        String change = texts.get("model.change.add", Names.label(group.step(), texts));
        if (group.isList()) {
            int size = group.children().size();
            return change(change, text -> text.insert(path, size, value), Paths.element(path, size));
        }
        Set<String> taken = group.written()
                .filter(MapNode.class::isInstance)
                .map(map -> ((MapNode) map).entries().keySet())
                .orElse(Set.of());
        String wish = texts.has("model.new." + group.step()) ? texts.get("model.new." + group.step()) : "new";
        String added = Paths.field(path, Names.free(wish, taken));
        return change(change, text -> text.set(added, value, List.of()), added);
    }

    private Node sample(Samples samples, TypedNode group) {
        Optional<TypedNode> table = at(Names.parent(group.path()));
        return switch (group.step()) {
            case "globalIndexes" -> samples.index(group.elementType(), "partitionKey", table.orElseThrow());
            case "localIndexes" -> samples.index(group.elementType(), "sortKey", table.orElseThrow());
            default -> samples.of(group.elementType());
        };
    }

    /** Sets up what may be absent, and chooses it. */
    public boolean setUp(String path, Optional<String> kind) {
        TypedNode place = at(path).orElseThrow();
        Samples samples = new Samples(tree());
        Node value = kind.isPresent() ? samples.ofKind(place.raw(), kind.get()) : samples.of(place.type());
        return set(path, value);
    }

    public boolean remove(String path) {
        String parent = Names.parent(path);
        return change(texts.get("model.change.remove", shown(path)), text -> text.remove(path), parent);
    }

    /** Writes a node once more behind itself, and chooses the twin. */
    public boolean duplicate(String path) {
        String parent = Names.parent(path);
        TypedNode group = at(parent).orElseThrow();
        String change = texts.get("model.change.duplicate", shown(path));
        if (group.isList()) {
            int twin = Integer.parseInt(Names.last(path)) + 1;
            return change(change, text -> text.duplicate(path, ""), Paths.element(parent, twin));
        }
        Set<String> taken = ((MapNode) group.written().orElseThrow()).entries().keySet();
        String name = Names.free(Names.last(path), taken);
        return change(change, text -> text.duplicate(path, name), Paths.field(parent, name));
    }

    /** Gives a node another name, here and wherever the scenario refers to it. */
    public boolean rename(String path, String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.equals(Names.last(path))) {
            return false;
        }
        String change = texts.get("model.change.rename", Names.last(path), trimmed);
        List<String> references = References.to(path, tree());
        return change(
                change,
                text -> References.point(text, references, trimmed).rename(path, trimmed),
                Paths.field(Names.parent(path), trimmed));
    }

    /** Moves an element of a list by so many places. */
    public boolean move(String path, int by) {
        int to = Integer.parseInt(Names.last(path)) + by;
        return change(
                texts.get("model.change.move", shown(path)),
                text -> text.move(path, to),
                Paths.element(Names.parent(path), to));
    }

    /** What can be done with the node that is chosen. */
    public boolean canAdd(String path) {
        return at(path).filter(TypedNode::isCollectionOfStructures).isPresent();
    }

    /** Whether it is one of several, with a name or a number of its own. */
    public boolean isElement(String path) {
        return !path.isEmpty()
                && at(path).filter(node -> node.component().isEmpty()).isPresent();
    }

    public boolean canRename(String path) {
        return isElement(path) && !path.endsWith("]");
    }

    public boolean canMove(String path, int by) {
        if (!path.endsWith("]")) {
            return false;
        }
        int to = Integer.parseInt(Names.last(path)) + by;
        return to >= 0
                && to
                        < at(Names.parent(path))
                                .map(list -> list.children().size())
                                .orElse(0);
    }

    /** Whether it can be left out: it is one of several, or may be absent, and it is there. */
    public boolean canRemove(String path) {
        return isElement(path)
                || at(path).filter(node -> node.written().isPresent())
                        .flatMap(TypedNode::component)
                        .filter(component -> !component.isRequired())
                        .isPresent();
    }

    /** The words of the records that may be added there; none where there is no choice. */
    public List<String> kinds(String path) {
        return at(path).filter(TypedNode::isCollection)
                .map(group -> Types.raw(group.elementType()))
                .filter(Types::isChoice)
                .map(choice -> List.copyOf(Kinds.of(choice).keySet()))
                .orElse(List.of());
    }

    private boolean change(String name, UnaryOperator<YamlText> change) {
        return change(name, change, () -> {});
    }

    /** @param next the node that is chosen afterwards */
    private boolean change(String name, UnaryOperator<YamlText> change, String next) {
        return change(name, change, () -> selected.set(next));
    }

    private boolean change(String name, UnaryOperator<YamlText> change, Runnable done) {
        refusal.set("");
        return document.patch(name, change, refusal::set, done);
    }

    private static String shown(String path) {
        return path.isEmpty() ? path : path.length() > 60 ? "…" + path.substring(path.length() - 59) : path;
    }

    /**
     * Something that can be added to a node: to one of its lists, or what may be absent.
     *
     * @param group what several stand under: kinds of one list, settings that may be absent; empty for none
     */
    public record Addition(String group, String label, Runnable action) {}

    /** What can be added to a node; to the list that it stands in, if it stands in one. */
    public List<Addition> additions(String path) {
        List<Addition> additions = new ArrayList<>();
        at(path).ifPresent(node -> {
            addTo(node, additions);
            node.children().forEach(child -> addTo(child, additions));
            if (isElement(path)) {
                at(Names.parent(path)).ifPresent(group -> addTo(group, additions));
            }
        });
        additions.sort(Comparator.comparing(addition -> addition.group().equals(texts.get("model.add.settings"))));
        return additions;
    }

    private void addTo(TypedNode node, List<Addition> additions) {
        String label = Names.label(node.step(), texts);
        List<String> kinds = kinds(node.path());
        if (node.isCollectionOfStructures()) {
            kinds.forEach(kind -> additions.add(new Addition(label, kind, () -> add(node.path(), Optional.of(kind)))));
            if (kinds.isEmpty()) {
                additions.add(new Addition("", label, () -> add(node.path(), Optional.empty())));
            }
        } else if (node.isStructure()
                && node.written().isEmpty()
                && node.shortForm().isEmpty()
                && node.structure().isEmpty()) {
            additions.add(new Addition(texts.get("model.add.settings"), label, () -> {
                if (setUp(node.path(), Optional.empty())) {
                    selected.set(node.path());
                }
            }));
        }
    }

    /** The nearest node of the tree that a path lies in. */
    public String nearest(String path) {
        String near = path;
        while (!near.isEmpty() && at(near).filter(ScenarioTree::isShown).isEmpty()) {
            near = Names.parent(near);
        }
        return near;
    }
}

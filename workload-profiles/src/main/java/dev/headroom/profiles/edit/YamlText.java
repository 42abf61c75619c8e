package dev.headroom.profiles.edit;

import dev.headroom.profiles.edit.Written.Alias;
import dev.headroom.profiles.edit.Written.Group;
import dev.headroom.profiles.edit.Written.Part;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The text of a scenario file and the changes that can be made to it, each by its path: {@code tables.Orders.writeCapacity},
 * {@code events[0].at}. A change touches the lines that it must and no others. Before it is handed out, the new text is read
 * and must say exactly what the old one said with that one change; where it would not, as inside a value that other places
 * share by an alias, the change is refused.
 */
public final class YamlText {
    private final String text;
    private final Optional<Node> tree;
    private final Lines lines;
    private final Supplier<Optional<Written>> written;

    private YamlText(String text, Optional<Node> tree) {
        this.text = text;
        this.tree = tree;
        this.lines = new Lines(text);
        this.written = once(() -> WrittenReader.read(text));
    }

    /** Where the values stand takes as long to find out as what they are, and is asked only of a text that is changed again. */
    private static <T> Supplier<T> once(Supplier<T> asked) {
        AtomicReference<T> known = new AtomicReference<>();
        return () -> known.updateAndGet(before -> before == null ? asked.get() : before);
    }

    private Layout layout() {
        boolean json = text.stripLeading().startsWith("{")
                && written.get()
                        .filter(root -> root instanceof Group group && group.flow())
                        .isPresent();
        return new Layout(json, lines.lineBreak());
    }

    /** @throws EditRefusedException if the text is not YAML */
    public static YamlText of(String text) {
        return new YamlText(text, read(text));
    }

    public String text() {
        return text;
    }

    /** What the text says. */
    public Optional<Node> tree() {
        return tree.map(Node::copy);
    }

    /** Where the values stand. */
    public Outline outline() {
        return new Outline(text, written.get());
    }

    /** Sets a value; what is missing on the way to it is made, and an index one beyond the end of a list adds to it. */
    public YamlText set(String path, String yaml) {
        return set(path, yaml, List.of());
    }

    /**
     * Sets a value; where it is new in its map, it is put behind the last of the fields that come before it in that order.
     *
     * @param order the names of the fields of the map, as they should come
     */
    public YamlText set(String path, String yaml, List<String> order) {
        return set(path, value(yaml), order);
    }

    /** The same with a value that is there as a tree. */
    public YamlText set(String path, Node value, List<String> order) {
        return set(steps(path), value, order);
    }

    /** Takes an entry or an element out. */
    public YamlText remove(String path) {
        List<String> steps = steps(path);
        List<String> parent = steps.subList(0, steps.size() - 1);
        String step = last(steps);
        GroupEdit edit = edit(parent);
        int index = part(edit, path, step);
        Node after = TreeChange.remove(copy(), parent, step);
        if (edit.group().parts().size() > 1) {
            return changed(edit.remove(index), after);
        }
        Node empty = TreeChange.at(after, parent).orElseThrow();
        if (parent.isEmpty()) {
            String rest = edit.group().map() ? "{}" : "[]";
            return changed(
                    new Splices().replace(edit.group().start(), edit.group().end(), rest), after);
        }
        return changed(edit(parent.subList(0, parent.size() - 1)).replace(partAt(parent), empty), after);
    }

    /** Puts a value into a list, before the element of that number or, at its size, at the end. */
    public YamlText insert(String listPath, int at, String yaml) {
        return insert(listPath, at, value(yaml));
    }

    /** The same with a value that is there as a tree. */
    public YamlText insert(String listPath, int at, Node value) {
        List<String> parent = steps(listPath);
        Optional<Node> there = TreeChange.at(copy(), parent);
        boolean empty = there.isEmpty()
                || there.get().isNothing()
                || there.get() instanceof ListNode list && list.elements().isEmpty();
        if (empty) {
            List<Node> one = new ArrayList<>(List.of(value));
            return set(parent, new ListNode(TreeChange.NOWHERE, one), List.of());
        }
        if (!(there.get() instanceof ListNode list)
                || at < 0
                || at > list.elements().size()) {
            throw new EditRefusedException(listPath + " has no place " + at + ".");
        }
        Node after = TreeChange.insert(copy(), parent, at, value);
        return changed(edit(parent).insert(at - 1, "", value), after);
    }

    /** Gives an entry of a map another key. */
    public YamlText rename(String path, String name) {
        List<String> steps = steps(path);
        List<String> parent = steps.subList(0, steps.size() - 1);
        GroupEdit edit = edit(parent);
        int index = part(edit, path, last(steps));
        refuseIfTaken(parent, last(steps).equals(name) ? "" : name);
        if (!edit.group().map()) {
            throw new EditRefusedException(path + " is an element of a list, which has no name.");
        }
        Node after = TreeChange.rename(copy(), parent, last(steps), name);
        return changed(edit.rename(edit.group().parts().get(index), name), after);
    }

    /** Writes an entry once more, behind itself, under another name; an element of a list needs none. */
    public YamlText duplicate(String path, String name) {
        List<String> steps = steps(path);
        List<String> parent = steps.subList(0, steps.size() - 1);
        GroupEdit edit = edit(parent);
        int index = part(edit, path, last(steps));
        Node value = TreeChange.at(copy(), steps).orElseThrow();
        if (!edit.group().map()) {
            return changed(edit.duplicate(index, ""), TreeChange.insert(copy(), parent, index + 1, value));
        }
        refuseIfTaken(parent, name);
        List<String> twin = new ArrayList<>(parent);
        twin.add(name);
        return changed(edit.duplicate(index, name), TreeChange.set(copy(), twin, value));
    }

    /** Puts an element of a list in another place of it. */
    public YamlText move(String path, int to) {
        List<String> steps = steps(path);
        List<String> parent = steps.subList(0, steps.size() - 1);
        GroupEdit edit = edit(parent);
        int from = part(edit, path, last(steps));
        if (edit.group().map() || to < 0 || to >= edit.group().parts().size()) {
            throw new EditRefusedException(path + " cannot be moved there.");
        }
        return changed(edit.move(from, to), TreeChange.move(copy(), parent, from, to));
    }

    private YamlText set(List<String> steps, Node value, List<String> order) {
        Node after = TreeChange.set(copy(), steps, value.copy());
        if (written.get().isEmpty()) {
            return changed(firstEntry(steps, value), after);
        }
        Written here = written.get().orElseThrow();
        for (int i = 0; ; i++) {
            if (!(here instanceof Group group)) {
                return intoScalar(steps, i, here, after);
            }
            String step = steps.get(i);
            GroupEdit edit = edit(group, i);
            Optional<Part> part = group.part(step);
            List<String> upToHere = steps.subList(0, i + 1);
            if (part.isEmpty()) {
                return changed(insert(edit, steps, i, after, order), after);
            }
            if (i == steps.size() - 1 || isNothing(upToHere)) {
                return changed(
                        edit.replace(part.get(), TreeChange.at(after, upToHere).orElseThrow()), after);
            }
            here = part.get().value();
        }
    }

    /** What comes by an alias is written out, with the change; a scalar has nothing in it. */
    private YamlText intoScalar(List<String> steps, int depth, Written here, Node after) {
        List<String> upToHere = steps.subList(0, depth);
        if (here instanceof Alias) {
            return changed(
                    edit(upToHere.subList(0, depth - 1))
                            .replace(
                                    partAt(upToHere),
                                    TreeChange.at(after, upToHere).orElseThrow()),
                    after);
        }
        throw new EditRefusedException(
                shown(upToHere) + " is a single value, which has no '" + steps.get(depth) + "'; set it as a whole.");
    }

    private Splices insert(GroupEdit edit, List<String> steps, int depth, Node after, List<String> order) {
        String step = steps.get(depth);
        List<Part> parts = edit.group().parts();
        Node value = TreeChange.at(after, steps.subList(0, depth + 1))
                .orElseThrow(() -> new EditRefusedException(
                        shown(steps.subList(0, depth)) + " has no element " + step + "; it has " + parts.size() + "."));
        int place = parts.size() - 1;
        int rank = depth == steps.size() - 1 ? order.indexOf(step) : -1;
        for (int i = parts.size() - 1; rank >= 0 && i >= 0; i--) {
            int other = order.indexOf(parts.get(i).key());
            if (other >= 0 && other < rank) {
                place = i;
                break;
            }
        }
        return edit.insert(place, step, value);
    }

    private Splices firstEntry(List<String> steps, Node value) {
        Layout.Block block = layout().block(
                        TreeChange.nested(steps.subList(1, steps.size()), value),
                        0,
                        steps.get(0).length() + 2,
                        1,
                        Optional.empty());
        String head = block.head().isEmpty() ? "" : " " + block.head();
        String before = text.isEmpty() || text.endsWith("\n") ? "" : lines.lineBreak();
        return new Splices()
                .insert(
                        text.length(),
                        before + layout().key(steps.get(0), false) + ":" + head + block.body() + lines.lineBreak());
    }

    private YamlText changed(Splices splices, Node expected) {
        String patched = splices.applyTo(text);
        try {
            Optional<Node> read = read(patched);
            if (read.isPresent() && TreeChange.same(read.get(), expected)) {
                return new YamlText(patched, read);
            }
        } catch (EditRefusedException spoilt) {
            // said below: the reader of the message never sees the patched text
        }
        String reason = text.contains("*") && text.contains("&")
                ? "other places share it by an anchor and aliases (&, *). Change it in the YAML."
                : "it is written in a way that a small change cannot keep. Change it in the YAML.";
        throw new EditRefusedException("This cannot be changed here: " + reason);
    }

    /** The map or list at a path, as it is written. */
    private GroupEdit edit(List<String> steps) {
        Written here = written.get().orElseThrow(() -> new EditRefusedException("There is nothing in the text yet."));
        for (int i = 0; i < steps.size(); i++) {
            here = below(here, steps, i).value();
        }
        if (here instanceof Group group) {
            return edit(group, steps.size());
        }
        throw new EditRefusedException(
                here instanceof Alias alias ? fromElsewhere(steps, alias) : shown(steps) + " is a single value.");
    }

    private GroupEdit edit(Group group, int depth) {
        return new GroupEdit(text, lines, layout(), group, depth + 1);
    }

    private Part partAt(List<String> steps) {
        Group group = edit(steps.subList(0, steps.size() - 1)).group();
        return group.part(last(steps)).orElseThrow();
    }

    private static Part below(Written here, List<String> steps, int depth) {
        List<String> upToHere = steps.subList(0, depth);
        if (here instanceof Alias alias) {
            throw new EditRefusedException(fromElsewhere(upToHere, alias));
        }
        return Optional.of(here)
                .filter(Group.class::isInstance)
                .flatMap(group -> ((Group) group).part(steps.get(depth)))
                .orElseThrow(() -> new EditRefusedException(shown(steps.subList(0, depth + 1))
                        + " is not written in the file itself; it is missing, or it comes from a merge (<<)."));
    }

    private static int part(GroupEdit edit, String path, String step) {
        int index = edit.group().indexOf(step);
        if (index < 0) {
            throw new EditRefusedException(
                    path + " is not written in the file itself; it is missing, or it comes from a merge (<<).");
        }
        return index;
    }

    private void refuseIfTaken(List<String> parent, String name) {
        List<String> path = new ArrayList<>(parent);
        path.add(name);
        if (TreeChange.at(copy(), path).isPresent()) {
            throw new EditRefusedException(shown(path) + " is there already; choose another name.");
        }
    }

    private boolean isNothing(List<String> steps) {
        return TreeChange.at(copy(), steps).filter(Node::isNothing).isPresent();
    }

    private Node copy() {
        return tree.map(Node::copy).orElseGet(() -> MapNode.emptyAt(TreeChange.NOWHERE));
    }

    private static String fromElsewhere(List<String> steps, Alias alias) {
        return shown(steps) + " is *" + alias.name() + ", which is written elsewhere (&" + alias.name()
                + "); change it there.";
    }

    private static String shown(List<String> steps) {
        String path = "";
        for (String step : steps) {
            path = step.matches("\\d+") ? path + "[" + step + "]" : Paths.field(path, step);
        }
        return path.isEmpty() ? "The file" : path;
    }

    private static List<String> steps(String path) {
        return Paths.steps(path)
                .filter(steps -> !steps.contains(""))
                .orElseThrow(
                        () -> new EditRefusedException("'" + path + "' is not a path such as tables.Orders.item."));
    }

    private static Node value(String yaml) {
        Problems problems = new Problems();
        Optional<Node> value = TreeReader.read(yaml, "", problems);
        if (!problems.none()) {
            throw new EditRefusedException("The value " + problems.all().get(0).message() + ".");
        }
        return value.orElseGet(TreeChange::nothing);
    }

    private static Optional<Node> read(String text) {
        Problems problems = new Problems();
        Optional<Node> tree = TreeReader.read(text, "", problems);
        if (tree.isEmpty() && !problems.none()) {
            int line = problems.all().get(0).line();
            String message = problems.all().get(0).message();
            throw new EditRefusedException("Line " + line + " of the text " + message + ". Mend that first.");
        }
        return tree;
    }

    private static String last(List<String> steps) {
        return steps.get(steps.size() - 1);
    }
}

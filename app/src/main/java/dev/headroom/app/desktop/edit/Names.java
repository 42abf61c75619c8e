package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people call the places of a scenario. */
final class Names {
    private Names() {}

    /** The name of a field as a label: {@code readCapacity} is "Read capacity". A bundle may know a better one. */
    static String label(String field, Texts texts) {
        String key = "model.field." + field;
        return texts.has(key) ? texts.get(key) : words(field);
    }

    /** The name of a node in the tree: a table's own name, a field's label, an event by its kind and time. */
    static String of(TypedNode node, Texts texts) {
        if (node.path().isEmpty()) {
            return text(node, "name").isEmpty() ? texts.get("model.scenario") : text(node, "name");
        }
        if (node.component().isPresent()) {
            return label(node.step(), texts);
        }
        if (!node.path().endsWith("]")) {
            return node.step();
        }
        String at = text(node, "at");
        String kind = node.kind()
                .map(word -> Character.isUpperCase(word.charAt(0)) ? word : words(word))
                .orElse(String.valueOf(Integer.parseInt(node.step()) + 1));
        return at.isEmpty() ? kind : at + "  " + kind;
    }

    /** A name like that one which is not taken yet. */
    static String free(String wish, Set<String> taken) {
        String name = wish;
        for (int n = 2; taken.contains(name); n++) {
            name = wish.replaceAll("\\d+$", "") + n;
        }
        return name;
    }

    /** The last step of a path, as it is written. */
    static String last(String path) {
        List<String> steps = Paths.steps(path).orElse(List.of());
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    }

    /** The path of the node above. */
    static String parent(String path) {
        List<String> steps = Paths.steps(path).orElse(List.of());
        String parent = "";
        for (int i = 0; i < steps.size() - 1; i++) {
            boolean index = steps.get(i).matches("\\d+") && path.startsWith("[", parent.length());
            parent = index ? parent + "[" + steps.get(i) + "]" : Paths.field(parent, steps.get(i));
        }
        return parent;
    }

    private static String text(TypedNode node, String field) {
        return node.structure()
                .flatMap(map -> map.get(field))
                .filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).text())
                .orElse("");
    }

    /** {@code change-capacity} and {@code readCapacity} in words. */
    static String words(String name) {
        if (name.equals(Kinds.FIELD)) {
            return "Type";
        }
        String spaced = name.replace('-', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        String lower = spaced.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}

package dev.headroom.profiles;

import dev.headroom.profiles.bind.Binder;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.TreeReader;
import dev.headroom.setting.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scenarios that ship: a folder of YAML files and an {@code index.txt} beside them that names them, one a line and in
 * the order in which they are shown.
 */
public final class Profiles {
    private static final String SHIPPED = "dev/headroom/profiles/library/";
    private static final int LONGEST_SUMMARY = 160;

    private final String folder;

    /** Those that ship. */
    public Profiles() {
        this(SHIPPED);
    }

    /** @param folder a folder of the class path, with a slash behind */
    Profiles(String folder) {
        this.folder = folder;
    }

    /** All of them, in the order of the index. */
    public List<Profile> all() {
        return names().stream().map(this::read).toList();
    }

    /** The names, in the order of the index. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (String line : resource("index.txt").split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                names.add(line.trim());
            }
        }
        return names;
    }

    public Optional<Profile> find(String name) {
        return names().contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** The name that was probably meant. */
    public Optional<String> nearest(String name) {
        return NearestName.to(name, names());
    }

    private Profile read(String name) {
        String text = resource(name + ".yaml");
        Problems problems = new Problems();
        Optional<Node> tree = TreeReader.read(text, name + ".yaml", problems);
        problems.throwIfAny();
        MapNode root = (MapNode) tree.orElseThrow();
        ProfileNotes notes = new Binder(problems)
                .bindRoot(ProfileNotes.class, root, root.entries().keySet())
                .as(ProfileNotes.class)
                .orElseThrow();
        return new Profile(name, summary(root), text, notes);
    }

    private static String summary(MapNode root) {
        String story = root.get("story")
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text().strip().replaceAll("\\s+", " "))
                .orElse("");
        int end = story.indexOf(". ");
        String sentence = end < 0 ? story : story.substring(0, end + 1);
        return sentence.length() <= LONGEST_SUMMARY ? sentence : sentence.substring(0, LONGEST_SUMMARY - 1) + "…";
    }

    private String resource(String name) {
        try (InputStream in = Profiles.class.getClassLoader().getResourceAsStream(folder + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + folder + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

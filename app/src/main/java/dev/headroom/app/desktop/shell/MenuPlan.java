package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.command.Commands;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which commands stand in which menu. A group is written as ids and as {@code run.*}, which stands for all the others of a room;
 * so a room's new command has its place without a change here. Groups are set apart by lines.
 *
 * @param name of the menu; in the bundle under {@code shell.menu.}
 */
record MenuPlan(String name, List<List<String>> groups) {
    /** Where the files that were open lately go, and the profiles. */
    static final String RECENT = "@recent";

    static final String PROFILES = "@profiles";

    private static final String ALL_OTHERS = ".*";

    static final List<MenuPlan> ALL = List.of(
            plan(
                    "file",
                    "file.new file.open " + RECENT + " " + PROFILES + " file.import.*",
                    "file.save file.saveAs file.revert",
                    "takeaway.*",
                    "file.* file.close file.quit"),
            plan("edit", "history.* document.*", "edit.* model.*"),
            plan("run", "run.*", "compare.*"),
            plan("view", "go.*", "see.*", "items.*", "view.*"),
            plan("help", "help.*", "help.about"));

    /** A menu of groups; each names its commands, with blanks between. */
    private static MenuPlan plan(String name, String... groups) {
        return new MenuPlan(
                name, Stream.of(groups).map(group -> List.of(group.split(" "))).toList());
    }

    /** The commands of a group, in its order. */
    static List<Command> commands(String pattern, Commands commands) {
        if (!pattern.endsWith(ALL_OTHERS)) {
            return commands.all().stream().filter(c -> c.id().equals(pattern)).toList();
        }
        String prefix = pattern.substring(0, pattern.length() - 1);
        Set<String> elsewhere = placed(pattern);
        return commands.all().stream()
                .filter(c -> c.id().startsWith(prefix))
                .filter(c -> elsewhere.stream().noneMatch(other -> covers(other, c.id())))
                .toList();
    }

    /** Patterns that say more than the given one. */
    private static Set<String> placed(String pattern) {
        return ALL.stream()
                .flatMap(plan -> plan.groups().stream())
                .flatMap(List::stream)
                .filter(other -> !other.equals(pattern) && other.length() > pattern.length() - 1)
                .collect(Collectors.toSet());
    }

    private static boolean covers(String pattern, String id) {
        return pattern.endsWith(ALL_OTHERS)
                ? id.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(id);
    }

    /** All that is placed anywhere. */
    static Stream<Command> everything(Commands commands) {
        return ALL.stream()
                .flatMap(plan -> plan.groups().stream())
                .flatMap(List::stream)
                .flatMap(pattern -> commands(pattern, commands).stream());
    }
}

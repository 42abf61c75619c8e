package dev.headroom.packaging;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command line says of itself, without mark-up. */
final class Words {
    private Words() {}

    /** A command and all below it, each as the words that lead to it; the first has none. */
    static List<Located> commands(CommandLine line) {
        List<Located> commands = new ArrayList<>();
        collect(new Located(List.of(), line.getCommandSpec()), commands);
        return commands;
    }

    private static void collect(Located command, List<Located> into) {
        into.add(command);
        command.below().forEach(below -> collect(below, into));
    }

    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden()).toList();
    }

    static String description(CommandSpec command) {
        return plain(command.usageMessage().description());
    }

    /** The first sentence, for where there is a line only. */
    static String brief(String description) {
        int end = Stream.of(description.indexOf(". "), description.indexOf("; "))
                .filter(at -> at > 0)
                .min(Integer::compare)
                .orElse(description.length());
        return description.substring(0, end).replaceAll("[.]$", "");
    }

    /** Lines of picocli's as one paragraph. */
    static String plain(String... lines) {
        return lines(lines)
                .collect(java.util.stream.Collectors.joining(" "))
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Lines of picocli's, formatted, without colours. */
    static Stream<String> lines(String... lines) {
        return Stream.of(lines).flatMap(line -> Ansi.OFF.string(formatted(line)).lines());
    }

    /** As picocli does it: a line with a per cent sign that is no format means itself. */
    private static String formatted(String line) {
        try {
            return String.format(line);
        } catch (IllegalFormatException literal) {
            return line;
        }
    }

    /**
     * A command and where it stands.
     *
     * @param path the words that lead to it, such as {@code calc wcu}
     */
    record Located(List<String> path, CommandSpec spec) {
        List<Located> below() {
            return spec.subcommands().entrySet().stream()
                    .filter(entry ->
                            !entry.getValue().getCommandSpec().usageMessage().hidden())
                    .map(entry -> new Located(
                            Stream.concat(path.stream(), Stream.of(entry.getKey()))
                                    .toList(),
                            entry.getValue().getCommandSpec()))
                    .toList();
        }

        String joined(String separator) {
            return String.join(separator, path);
        }

        String name() {
            return path.get(path.size() - 1);
        }
    }
}

package dev.headroom.packaging;

import dev.headroom.packaging.Words.Located;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completions for fish: a line for each command, option and choice, each with the condition under which it holds. */
final class FishCompletion {
    private static final String START = """
            # Completions for headroom, made from its command line.

            # Whether the words before the cursor lead to the given command, such as "calc wcu".
            function __headroom_at
                set -l path
                for word in (commandline -opc)[2..-1]
                    set -l longer (string join ' ' $path $word)
                    contains -- $longer %s; and set path $longer
                end
                test "$path" = "$argv"
            end

            complete -c headroom -f
            """;

    private FishCompletion() {}

    static String of(CommandLine line) {
        List<Located> commands = Words.commands(line);
        String paths = commands.stream()
                .skip(1)
                .map(command -> quoted(command.joined(" ")))
                .collect(Collectors.joining(" "));
        return START.formatted(paths)
                + commands.stream().map(FishCompletion::command).collect(Collectors.joining());
    }

    private static String command(Located command) {
        String start = "complete -c headroom -n " + quoted("__headroom_at " + command.joined(" "));
        StringBuilder lines = new StringBuilder("\n");
        for (Located below : command.below()) {
            lines.append(start).append(" -a ").append(below.name()).append(described(Words.description(below.spec())));
        }
        for (PositionalParamSpec parameter : command.spec().positionalParameters()) {
            lines.append(value(start, Value.of(parameter), Words.plain(parameter.description())));
        }
        for (OptionSpec option : Words.options(command.spec())) {
            lines.append(start).append(option(option)).append(described(Words.plain(option.description())));
        }
        return lines.toString();
    }

    private static String value(String start, Value value, String description) {
        String files = value.isFile() || value.isFolder() ? start + " -F\n" : "";
        String choices = value.choices().isEmpty()
                ? ""
                : start + " -a " + quoted(String.join(" ", value.choices())) + described(description);
        return files + choices;
    }

    private static String option(OptionSpec option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
        }
        if (option.arity().max() > 0) {
            Value value = Value.of(option);
            words.append(value.isFile() || value.isFolder() ? " -r -F" : " -x");
            if (!value.choices().isEmpty()) {
                words.append(" -a ").append(quoted(String.join(" ", value.choices())));
            }
        }
        return words.toString();
    }

    private static String described(String description) {
        return " -d " + quoted(Words.brief(description)) + "\n";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

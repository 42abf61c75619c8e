package dev.headroom.packaging;

import dev.headroom.packaging.Words.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completions for zsh: a function for each command, which hands on to those of the commands below it. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String of(CommandLine line) {
        String functions =
                Words.commands(line).stream().map(ZshCompletion::function).collect(Collectors.joining("\n"));
        return "#compdef headroom\n# Completions for headroom, made from its command line.\n\n" + functions
                + "\n_headroom \"$@\"\n";
    }

    private static String function(Located command) {
        List<String> specs = new ArrayList<>();
        Words.options(command.spec()).forEach(option -> specs.add(option(option)));
        List<Located> below = command.below();
        if (below.isEmpty()) {
            command.spec().positionalParameters().forEach(parameter -> specs.add(parameter(parameter)));
            return name(command) + "() {\n    _arguments -s -S" + joined(specs) + "\n}\n";
        }
        specs.add(quoted(
                "1:command:((" + below.stream().map(ZshCompletion::choice).collect(Collectors.joining(" ")) + "))"));
        specs.add(quoted("*::argument:->argument"));
        String cases = below.stream()
                .map(child -> "        %s) %s ;;\n".formatted(child.name(), name(child)))
                .collect(Collectors.joining());
        return name(command) + "() {\n    local curcontext=\"$curcontext\" state line\n    _arguments -C"
                + joined(specs) + "\n    [[ $state == argument ]] && case $line[1] in\n" + cases + "    esac\n}\n";
    }

    private static String name(Located command) {
        return command.path().isEmpty()
                ? "_headroom"
                : "_headroom_" + command.joined("_").replace('-', '_');
    }

    private static String choice(Located command) {
        String description = Words.brief(Words.description(command.spec()));
        return command.name() + "\\:\"" + description.replace("\"", "").replace(":", "\\:") + "\"";
    }

    private static String option(OptionSpec option) {
        String description = Words.brief(Words.plain(option.description()))
                .replace("[", "(")
                .replace("]", ")")
                .replace(":", "\\:");
        boolean takesValue = option.arity().max() > 0;
        String tail = "[" + description + "]" + (takesValue ? ":" + message(Value.of(option)) : "");
        String repeat = option.isMultiValue() ? "*" : "";
        boolean excludesOthers = option.names().length > 1 && !option.isMultiValue();
        String others = excludesOthers ? "(" + String.join(" ", option.names()) + ")" : "";
        return List.of(option.names()).stream()
                .map(name -> quoted(others + repeat + name + (takesValue && name.startsWith("--") ? "=" : "") + tail))
                .collect(Collectors.joining(" "));
    }

    private static String parameter(PositionalParamSpec parameter) {
        return quoted((parameter.isMultiValue() ? "*:" : ":") + message(Value.of(parameter)));
    }

    private static String message(Value value) {
        String label = value.label().replace(":", "\\:");
        String choices = "(" + String.join(" ", value.choices()) + ")";
        String files = value.isFolder() ? "_files -/" : "_files";
        boolean isPath = value.isFile() || value.isFolder();
        if (value.choices().isEmpty()) {
            return label + ":" + (isPath ? files : " ");
        }
        return label + ":"
                + (isPath ? "_alternative \"choices:name:" + choices + "\" \"files:file:" + files + "\"" : choices);
    }

    private static String joined(List<String> specs) {
        return specs.stream().map(spec -> " \\\n        " + spec).collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}

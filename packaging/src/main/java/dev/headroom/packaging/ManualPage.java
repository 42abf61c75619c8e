package dev.headroom.packaging;

import dev.headroom.packaging.Words.Located;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code man headroom}: one page for all commands. */
final class ManualPage {
    private ManualPage() {}

    static String of(CommandLine line, String version) {
        List<Located> commands = Words.commands(line);
        Located all = commands.get(0);
        return ".TH HEADROOM 1 \"\" \"Headroom " + escaped(version) + "\" \"User Commands\"\n"
                + ".SH NAME\nheadroom \\- simulates DynamoDB tables: throttling and cost\n"
                + ".SH SYNOPSIS\n.B headroom\n.br\n.B headroom\n.I COMMAND\n[\\fIOPTION\\fR]...\n"
                + ".SH DESCRIPTION\n" + escaped(Words.description(all.spec())) + "\n"
                + ".SH OPTIONS\n" + options(all)
                + ".SH COMMANDS\n"
                + commands.stream().skip(1).map(ManualPage::command).collect(Collectors.joining())
                + ".SH EXIT STATUS\n" + term("0", "Done.") + term("1", "A bug.") + term("2", "Wrong input.")
                + term("3", "A \\fB\\-\\-fail\\-if\\fR held.")
                + ".SH ENVIRONMENT\n"
                + term(
                        "HEADROOM_OPTS",
                        "Options for the Java virtual machine, such as \\-Xmx4g for a table of tens of"
                                + " millions of items.")
                + term("HEADROOM_DEBUG", "If set, where a bug struck is shown.");
    }

    private static String command(Located command) {
        String parameters = command.spec().positionalParameters().stream()
                .map(parameter -> " \\fI" + escaped(Value.of(parameter).label()) + "\\fR")
                .collect(Collectors.joining());
        return ".SS \"headroom " + escaped(command.joined(" ")) + "\"\n.B headroom " + escaped(command.joined(" "))
                + "\n"
                + (command.below().isEmpty() ? "" : "[\\fICOMMAND\\fR]\n")
                + "[\\fIOPTION\\fR]..." + parameters + "\n.PP\n"
                + escaped(Words.description(command.spec())) + "\n"
                + parameters(command) + options(command) + examples(command);
    }

    private static String parameters(Located command) {
        return command.spec().positionalParameters().stream()
                .map(ManualPage::parameter)
                .collect(Collectors.joining());
    }

    private static String parameter(PositionalParamSpec parameter) {
        return ".TP\n\\fI" + escaped(Value.of(parameter).label()) + "\\fR\n"
                + escaped(Words.plain(parameter.description())) + "\n";
    }

    private static String options(Located command) {
        return Words.options(command.spec()).stream().map(ManualPage::option).collect(Collectors.joining());
    }

    private static String option(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        String value =
                option.arity().max() > 0 ? " \\fI" + escaped(Value.of(option).label()) + "\\fR" : "";
        return ".TP\n" + names + value + "\n" + escaped(Words.plain(option.description())) + "\n";
    }

    private static String examples(Located command) {
        String[] footer = command.spec().usageMessage().footer();
        return footer.length == 0
                ? ""
                : ".PP\n.nf\n"
                        + Words.lines(footer).map(line -> escaped(line) + "\n").collect(Collectors.joining()) + ".fi\n";
    }

    private static String term(String term, String meaning) {
        return ".TP\n.B " + escaped(term) + "\n" + meaning + "\n";
    }

    /** A line that begins with a dot or a quote would be taken for a request. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}

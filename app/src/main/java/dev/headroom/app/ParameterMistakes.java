package dev.headroom.app;

import dev.headroom.setting.NearestName;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A mistyped command line: one sentence on what is wrong, the nearest names, and where the help is. Exit code 2. */
final class ParameterMistakes implements IParameterExceptionHandler {
    private static final String CONVERTER_TRACE = ": cannot convert ";

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("headroom: " + sentence(mistake));
        if (!isUnknownOption(mistake)) {
            UnmatchedArgumentException.printSuggestions(mistake, err);
        }
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_INPUT;
    }

    /** Where a quantity was misread, its own message says all; picocli's wraps it in the names of classes. */
    private static String sentence(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched.isUnknownOption() ? unknown(unmatched) : unmatched(unmatched);
        }
        String message = mistake.getMessage();
        int trace = message.indexOf(CONVERTER_TRACE);
        if (trace < 0 || !(mistake.getCause() instanceof IllegalArgumentException)) {
            return decapitalised(message);
        }
        return decapitalised(message.substring(0, trace)) + ": "
                + mistake.getCause().getMessage();
    }

    private static boolean isUnknownOption(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption();
    }

    /** The option alone: what follows it may be its value, which nobody knows. */
    private static String unknown(UnmatchedArgumentException mistake) {
        String option = mistake.getUnmatched().get(0).replaceFirst("=.*", "");
        Set<String> known =
                mistake.getCommandLine().getCommandSpec().optionsMap().keySet();
        return "unknown option '" + option + "'"
                + NearestName.to(option, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }

    /** Where commands are expected it is no command; elsewhere it is one word too many. */
    private static String unmatched(UnmatchedArgumentException mistake) {
        CommandLine command = mistake.getCommandLine();
        String word = mistake.getUnmatched().get(0);
        return command.getSubcommands().isEmpty()
                ? "'" + word + "' is one argument too many"
                : "'" + word + "' is no command of '" + command.getCommandSpec().qualifiedName() + "'; these are: "
                        + String.join(", ", command.getSubcommands().keySet());
    }

    private static String decapitalised(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}

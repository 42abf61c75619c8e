package dev.headroom.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What may stand at an option or a parameter, as far as shells can help with it.
 *
 * @param label what the help calls it
 * @param choices the words that are allowed or likely
 * @param isFile whether it may be a file
 * @param isFolder whether it may be a folder
 */
record Value(String label, List<String> choices, boolean isFile, boolean isFolder) {
    static Value of(ArgSpec argument) {
        List<String> choices = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(choice -> choices.add(asTyped(choice)));
        }
        String label = argument.paramLabel().replaceAll("[<>]", "");
        String upper = label.toUpperCase(Locale.ROOT);
        boolean isFolder = upper.contains("FOLDER") || upper.contains("DIR");
        boolean isPath = argument.type() == java.nio.file.Path.class || argument.type() == java.io.File.class;
        return new Value(label, List.copyOf(choices), upper.contains("FILE") || isPath && !isFolder, isFolder);
    }

    /** Constants of an enum are typed in small letters. */
    private static String asTyped(String choice) {
        return choice.matches("[A-Z_]+") ? choice.toLowerCase(Locale.ROOT).replace('_', '-') : choice;
    }
}

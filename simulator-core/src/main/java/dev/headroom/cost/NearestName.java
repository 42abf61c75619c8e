package dev.headroom.cost;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The allowed name that a mistyped one most resembles, for messages that say what was probably meant. */
public final class NearestName {
    private NearestName() {}

    /** The most similar of the names, by edits of single letters; empty where none shares even half of its letters. */
    public static Optional<String> of(String found, Collection<String> allowed) {
        String wanted = found.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .min(Comparator.comparingInt(name -> edits(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(name -> edits(wanted, name.toLowerCase(Locale.ROOT)) <= Math.max(wanted.length(), 2) / 2);
    }

    /** {@code  (did you mean 'x'?)} with a space before it, or nothing. */
    public static String hint(String found, Collection<String> allowed) {
        return of(found, allowed).map(name -> " (did you mean '" + name + "'?)").orElse("");
    }

    /** Levenshtein's distance, one row at a time. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}

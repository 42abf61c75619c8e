package dev.headroom.app.desktop.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Finds things by parts of their words: each word typed must be in the text. Beginnings of words count before their middles, and
 * letters in their order, {@code hk} for hot key, last of all.
 */
final class WordSearch {
    private static final int BEGINS_TEXT = 0;
    private static final int BEGINS_WORD = 1;
    private static final int INSIDE = 3;
    private static final int INITIALS = 4;

    private final List<String> words;

    WordSearch(String typed) {
        words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** What fits, the best first; what fits alike keeps its order. */
    <T> List<T> of(List<T> all, Function<T, String> text) {
        record Found<T>(T thing, int rank) {}
        return all.stream()
                .map(thing -> new Found<>(thing, rank(text.apply(thing)).orElse(-1)))
                .filter(found -> found.rank() >= 0)
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::thing)
                .toList();
    }

    /** Less is better; empty where it does not fit. */
    OptionalInt rank(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (String word : words) {
            int rank = rank(word, lower);
            if (rank < 0) {
                return OptionalInt.empty();
            }
            sum += rank;
        }
        return OptionalInt.of(sum);
    }

    private static int rank(String word, String text) {
        int at = text.indexOf(word);
        if (at == 0) {
            return BEGINS_TEXT;
        }
        for (int i = at; i > 0; i = text.indexOf(word, i + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(i - 1))) {
                return BEGINS_WORD;
            }
        }
        if (at > 0) {
            return INSIDE;
        }
        return initials(text).contains(word) ? INITIALS : -1;
    }

    private static String initials(String text) {
        StringBuilder first = new StringBuilder();
        for (String word : text.split("[^\\p{Alnum}]+")) {
            if (!word.isEmpty()) {
                first.append(word.charAt(0));
            }
        }
        return first.toString();
    }
}

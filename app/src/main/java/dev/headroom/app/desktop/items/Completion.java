package dev.headroom.app.desktop.items;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be meant by the word before the caret.
 *
 * @param from where that word begins
 * @param to where it ends: at the caret
 * @param words what may take its place, best first
 */
record Completion(int from, int to, List<String> words) {
    private static final int MOST = 12;
    private static final Pattern WORD = Pattern.compile("\"?[A-Za-z0-9_.@-]*$");
    private static final List<String> KEYWORDS = List.of(
            "SELECT",
            "FROM",
            "WHERE",
            "AND",
            "OR",
            "NOT",
            "IN",
            "BETWEEN",
            "IS",
            "MISSING",
            "ORDER BY",
            "begins_with",
            "contains",
            "attribute_type",
            "size");

    /** Names stand in quotation marks, for they may be keywords or have dots. */
    static Completion at(String text, int caret, List<String> tables, List<String> attributes) {
        Matcher word = WORD.matcher(text.substring(0, caret));
        int from = word.find() ? word.start() : caret;
        String typed = text.substring(from, caret).replace("\"", "").toLowerCase(Locale.ROOT);
        Stream<String> names = Stream.of(
                        tables.stream().map(name -> '"' + name + '"'),
                        attributes.stream().map(name -> '"' + name + '"'),
                        KEYWORDS.stream())
                .flatMap(all -> all);
        List<String> words = names.filter(
                        name -> name.replace("\"", "").toLowerCase(Locale.ROOT).startsWith(typed))
                .filter(name -> !name.equals(text.substring(from, caret)))
                .limit(MOST)
                .toList();
        return new Completion(from, caret, words);
    }
}

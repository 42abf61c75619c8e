package dev.headroom.profiles.imports;

import java.util.Optional;
import java.util.function.Function;

/** The text of a {@code Sub}: {@code ${Name}} stands for a value, {@code ${!Name}} for itself. */
final class Substitution {
    private static final int LONGEST = 2_000;

    private Substitution() {}

    /** The text with its values; empty where one of them is not known. */
    static Optional<String> of(String pattern, Function<String, Optional<String>> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length() && text.length() <= LONGEST) {
            int begin = pattern.indexOf("${", at);
            int end = begin < 0 ? -1 : pattern.indexOf('}', begin);
            if (end < 0) {
                return Optional.of(text.append(pattern.substring(at)).toString());
            }
            String name = pattern.substring(begin + 2, end).strip();
            Optional<String> value =
                    name.startsWith("!") ? Optional.of("${" + name.substring(1) + "}") : values.apply(name);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text.append(pattern, at, begin).append(value.get());
            at = end + 1;
        }
        return text.length() <= LONGEST ? Optional.of(text.toString()) : Optional.empty();
    }
}

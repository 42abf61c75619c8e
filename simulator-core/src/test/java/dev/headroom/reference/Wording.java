package dev.headroom.reference;

import dev.headroom.item.AttributeValue;
import dev.headroom.property.Choices;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How an expression is written out: where there are gaps and parentheses, and which names have placeholders. */
public final class Wording {
    private static final Set<String> RESERVED = Set.of("date", "name", "x.y");

    private final Choices choices;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Object> values = new TreeMap<>();

    public Wording(Choices choices) {
        this.choices = choices;
    }

    /** What the placeholders of names stand for; null if there are none, as a request would have it. */
    public Map<String, String> names() {
        return names.isEmpty() ? null : names;
    }

    /** What the placeholders of values stand for; null if there are none. */
    public Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : Plain.values(values);
    }

    String name(String name) {
        if (!RESERVED.contains(name) && choices.below(4) < 3) {
            return name;
        }
        String placeholder = "#" + name.replace(".", "_");
        names.put(placeholder, name);
        return placeholder;
    }

    String value(Object value) {
        String placeholder = ":" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    /** A sign with whatever blanks around it. */
    String between(String sign) {
        return gap() + sign + gap();
    }

    /** A word in whatever case, with blanks around it. */
    String word(String word) {
        return choices.of(" ", "\n", " \t ") + choices.of(word, word.toLowerCase(Locale.ROOT)) + " ";
    }

    /** In parentheses, if they are needed, or for the fun of it. */
    String parenthesised(String text, boolean needed) {
        return needed || choices.onceIn(8) ? "(" + gap() + text + gap() + ")" : text;
    }

    private String gap() {
        return choices.of("", "", " ", "\n", "  \t");
    }

    @Override
    public String toString() {
        return "names " + names + ", values " + values;
    }
}

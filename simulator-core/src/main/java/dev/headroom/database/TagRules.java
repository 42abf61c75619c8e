package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.Tag;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What tags may be: letters, digits, blanks and some marks, so many characters, so many tags (facts §2.2, §11.10). */
final class TagRules {
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

    private TagRules() {}

    static void require(List<Tag> tags) {
        Set<String> keys = new HashSet<>();
        for (Tag tag : tags) {
            requireKey(tag.key());
            requireValue(tag.value());
            if (!keys.add(tag.key())) {
                throw ServiceException.validation(
                        "Duplicate Tag Keys provided as input: Duplicate Tag Key found " + tag.key());
            }
        }
    }

    private static void requireKey(String key) {
        if (key == null || key.isEmpty() || !isWithin(key, LONGEST_KEY)) {
            throw ServiceException.validation("The Tag Key provided is invalid, Key: " + key);
        }
        if (key.startsWith("aws:")) {
            throw ServiceException.validation("Tag Key cannot be prefixed with aws:, Key: " + key);
        }
    }

    private static void requireValue(String value) {
        if (value == null || !isWithin(value, LONGEST_VALUE)) {
            throw ServiceException.validation("The Tag Value provided is invalid, Value: " + value);
        }
    }

    private static boolean isWithin(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                && ALLOWED.matcher(text).matches();
    }

    /** A resource may have so many tags, those that it has counted. */
    static void requireFew(Collection<String> present, List<Tag> added) {
        Set<String> keys = new HashSet<>(present);
        added.forEach(tag -> keys.add(tag.key()));
        if (keys.size() > MOST_TAGS) {
            throw ServiceException.validation("Number of Tags exceed the current limit for the provided ResourceArn");
        }
    }
}

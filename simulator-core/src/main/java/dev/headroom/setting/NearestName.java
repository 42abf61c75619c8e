package dev.headroom.setting;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that was probably meant: the one with the fewest slips of the keyboard between. */
public final class NearestName {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_COMPARED = 1_000;
    private static final int MOST_LISTED = 30;
    private static final int SHORTEST_PART = 4;

    private NearestName() {}

    /**
     * The nearest of the names, if any is near: at most one slip for every three letters begun, capitals not counted; or the
     * first that holds all that was written.
     */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = Math.max(1, (written.length() + 2) / 3) + 1;
        String letters = letters(written);
        for (String name : names.stream().limit(MOST_COMPARED).toList()) {
            boolean mayBeNear = Math.abs(name.length() - written.length()) < fewest;
            int slips = mayBeNear ? slips(letters, letters(name)) : fewest;
            if (slips < fewest) {
                fewest = slips;
                nearest = name;
            }
        }
        return nearest != null ? Optional.of(nearest) : holding(letters, names);
    }

    private static Optional<String> holding(String letters, Collection<String> names) {
        return letters.length() < SHORTEST_PART
                ? Optional.empty()
                : names.stream()
                        .limit(MOST_COMPARED)
                        .filter(name -> letters(name).contains(letters))
                        .findFirst();
    }

    /** The end of a message: {@code "; did you mean 'readCapacity'? allowed: readCapacity, …"}. */
    public static String hint(String written, Collection<String> names) {
        return to(written, names).map(name -> "; did you mean '" + name + "'?").orElse(";") + " allowed: "
                + list(names);
    }

    /** The names with commas between, those beyond thirty left out. */
    private static String list(Collection<String> names) {
        String list = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        int more = names.size() - MOST_LISTED;
        return names.isEmpty() ? "none" : more > 0 ? list + " and " + more + " more" : list;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Optimal string alignment: letters left out, added, changed, or swapped with the next. */
    static int slips(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}

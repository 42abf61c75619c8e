package dev.headroom.profiles.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects everything that is wrong, so that a reader never stops at the first problem. */
public final class Problems {
    private static final int MOST = 1_000;
    private static final int LONGEST_QUOTE = 60;

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem, unless it was found already. Nobody reads more than a thousand; those beyond are not kept. */
    public void add(Place place, String path, String message) {
        if (found.size() < MOST) {
            found.add(new Problem(place.source(), place.line(), place.column(), path, message));
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order in which they were found. */
    public List<Problem> all() {
        return new ArrayList<>(found);
    }

    /** @throws ScenarioProblemsException if there is any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ScenarioProblemsException(all());
        }
    }

    /** The text in quotation marks, shortened. */
    public static String quoted(String text) {
        return "'" + Problem.oneLine(text, LONGEST_QUOTE) + "'";
    }
}

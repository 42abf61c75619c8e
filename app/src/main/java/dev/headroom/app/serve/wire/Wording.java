package dev.headroom.app.serve.wire;

import java.util.List;
import java.util.stream.Collectors;

/** How constraints that a request breaks are told; AWS has been rewording them region by region (facts §11.9). */
public enum Wording {
    /**
     * As most regions answer since October 2026: operations on items stop at the first length or range, and name the
     * member without its value; all else, and whatever a request without a required member breaks, is told as before.
     */
    TODAY,

    /** As all regions answered before: up to ten together, each with the value found. */
    OLDER;

    /**
     * The message for what was found.
     *
     * @param found at least one
     * @param onItems whether the operation is one on items, which alone were reworded
     */
    String message(Findings found, boolean onItems) {
        Violation reworded = found.firstReworded();
        return this == TODAY && onItems && reworded != null && !found.isAnyMissing()
                ? "1 validation error detected: " + reworded.today()
                : older(found.first());
    }

    private static String older(List<Violation> found) {
        return found.size()
                + (found.size() == 1 ? " validation error detected: " : " validation errors detected: ")
                + found.stream().map(Violation::older).collect(Collectors.joining("; "));
    }
}

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

    private static final int MOST = 10;

    /**
     * The message for what was found.
     *
     * @param found in the order of the members, at least one
     * @param onItems whether the operation is one on items, which alone were reworded
     */
    String message(List<Violation> found, boolean onItems) {
        if (this == TODAY && onItems && found.stream().noneMatch(Violation::isMissing)) {
            for (Violation violation : found) {
                if (violation.isReworded()) {
                    return "1 validation error detected: " + violation.today();
                }
            }
        }
        return older(found);
    }

    private static String older(List<Violation> found) {
        List<Violation> told = found.subList(0, Math.min(MOST, found.size()));
        return told.size()
                + (told.size() == 1 ? " validation error detected: " : " validation errors detected: ")
                + told.stream().map(Violation::older).collect(Collectors.joining("; "));
    }
}

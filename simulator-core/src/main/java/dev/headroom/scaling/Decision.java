package dev.headroom.scaling;

/**
 * That capacity shall change, or would if it could.
 *
 * @param kind in which direction, and at whose behest
 * @param capacity the capacity to come, within the bounds
 * @param wanted what the policy asked for, whatever the bounds; the same for a scheduled change
 * @param consumed the consumption that it follows, in units per second; 0 for a scheduled change
 */
public record Decision(Kind kind, long capacity, long wanted, double consumed) {
    /** What moves capacity, or holds it. */
    public enum Kind {
        SCALE_OUT,
        SCALE_IN,
        /** A scheduled action moved a bound past the capacity. */
        SCHEDULED,
        /** More is wanted than the maximum, which is in force already. */
        AT_MAXIMUM
    }
}

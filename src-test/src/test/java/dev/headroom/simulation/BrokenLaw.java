package dev.headroom.simulation;

/** A run did what no run may do. */
final class BrokenLaw extends AssertionError {
    private static final long serialVersionUID = 1;

    private final String law;

    private BrokenLaw(String law, String how) {
        super(law + ": " + how);
        this.law = law;
    }

    /** The law's name, by which two breaches are the same. */
    String law() {
        return law;
    }

    /** Throws unless the law holds. */
    static void unless(boolean holds, String law, String how, Object... figures) {
        if (!holds) {
            throw new BrokenLaw(law, String.format(java.util.Locale.ROOT, how, figures));
        }
    }

    /** Throws unless two figures are the same but for rounding. */
    static void unlessClose(double left, double right, String law, String of) {
        unless(Math.abs(left - right) <= 1e-6 * Math.max(1, Math.abs(left)), law, "%s: %s is not %s", of, left, right);
    }
}

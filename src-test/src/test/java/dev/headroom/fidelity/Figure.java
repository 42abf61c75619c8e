package dev.headroom.fidelity;

/**
 * One published figure beside the simulated one.
 *
 * @param what what was measured, with its unit
 */
record Figure(String what, Band band, double simulated) {
    boolean isReproduced() {
        return band.holds(simulated);
    }

    /** How far the simulated figure is from the middle of the band, where the band has one. */
    String deviation() {
        double middle = (band.least() + band.most()) / 2;
        if (Double.isInfinite(middle) || band.least() == 0 || middle == 0) {
            return isReproduced() ? "within" : "outside";
        }
        return String.format(java.util.Locale.ROOT, "%+.1f %%", 100 * (simulated / middle - 1));
    }
}

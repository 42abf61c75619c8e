package dev.headroom.app.report.chart;

/** A chart that can draw itself as an {@code svg} element; each kind is one record that holds the data it shows. */
public interface ChartSvg {
    /** What it shows, as a heading. */
    String title();

    /** What it shows, in a sentence for those who cannot see it. */
    String description();

    /**
     * Draws it.
     *
     * @param id a name that no other chart on the page has; letters, digits and hyphens
     */
    String toSvg(String id);
}

package dev.headroom.app.report.chart;

/** A drawing as a file of its own. */
public final class SvgFile {
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SvgFile() {}

    public static String of(Drawing drawing, Look look, int width, int height, String description) {
        return PROLOGUE + SvgWriter.draw(drawing, look, width, height, "chart", description);
    }
}

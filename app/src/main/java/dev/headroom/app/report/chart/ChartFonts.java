package dev.headroom.app.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;

/** Charts are laid out with the fonts that Java finds on the machine; a bare container may have none. */
public final class ChartFonts {
    private ChartFonts() {}

    /**
     * Checks that there is a font.
     *
     * @throws IOException where there is none, with what to install
     */
    public static void require() throws IOException {
        try {
            measure();
        } catch (InternalError | LinkageError | RuntimeException noFonts) {
            throw new IOException(
                    "charts need a font, and Java found none on this machine. On Debian or Ubuntu install"
                            + " 'fontconfig fonts-dejavu-core', on Alpine 'fontconfig ttf-dejavu', on Fedora"
                            + " 'fontconfig dejavu-sans-fonts'. The JSON and CSV files are complete without it.",
                    noFonts);
        }
    }

    private static void measure() {
        new Font(Font.SANS_SERIF, Font.PLAIN, ChartTheme.TEXT_SIZE)
                .getStringBounds("0", new FontRenderContext(null, true, true));
    }
}

package dev.headroom.app.report.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The cells of a heat map as a small image: thousands of rectangles would weigh more than the rest of the page. */
final class HeatImage {
    /** Pixels of a row: a gap, the cell, and the mark of throttling at its foot. */
    static final int ROW_PIXELS = 8;

    private static final int GAP_PIXELS = 1;
    private static final int MARK_PIXELS = 2;
    private static final int OPAQUE = 0xFF000000;

    private HeatImage() {}

    /** A PNG image as a {@code data:} address; the grid must have a cell. */
    static String dataAddress(HeatGrid grid, HeatScale scale) {
        BufferedImage image = new BufferedImage(grid.columns(), grid.rows() * ROW_PIXELS, BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                paint(image, grid, scale, row, column);
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private static void paint(BufferedImage image, HeatGrid grid, HeatScale scale, int row, int column) {
        int heat = OPAQUE | scale.rgb(grid.shares()[row][column]);
        int mark = grid.throttled()[row][column]
                ? ChartTheme.REPORT.of(Ink.THROTTLED).getRGB()
                : heat;
        for (int y = GAP_PIXELS; y < ROW_PIXELS; y++) {
            image.setRGB(column, row * ROW_PIXELS + y, y < ROW_PIXELS - MARK_PIXELS ? heat : mark);
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an image is written to memory", impossible);
        }
        return bytes.toByteArray();
    }
}

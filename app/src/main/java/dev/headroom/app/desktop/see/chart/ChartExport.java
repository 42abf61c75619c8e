package dev.headroom.app.desktop.see.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.headroom.app.report.AtomicFile;
import dev.headroom.app.report.chart.ChartTheme;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Look;
import dev.headroom.app.report.chart.SvgFile;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A picture for other programs: on white, with its title, whatever the window looks like.
 *
 * @param window the stretch of time in sight
 */
public record ChartExport(Picture picture, Picture.PictureWindow window, int width, int height) {
    private static final int TITLE_HEIGHT = 30;
    private static final float TITLE_SIZE = 15;
    private static final double MARGIN = 8;
    private static final int SCALE = 2;

    /** A PNG file, of twice as many pixels as on the screen. */
    public byte[] png() {
        Drawing whole = this::draw;
        BufferedImage painted =
                Painted.of(whole, look(), width, height + TITLE_HEIGHT, SCALE).image();
        BufferedImage onWhite = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite.createGraphics();
        graphics.drawImage(painted, 0, 0, ChartTheme.REPORT.ground(), null);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(onWhite, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an image is written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** An SVG file. */
    public String svg() {
        return SvgFile.of(this::draw, look(), width, height + TITLE_HEIGHT, picture.description());
    }

    /** A CSV file of the numbers. */
    public String csv() {
        ChartTable table = picture.table();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    table.columns().stream().map(ChartTable.Column::name).toList());
            for (int row = 0; row < table.rows(); row++) {
                csv.writeRecord(table.row(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a table is written to memory", impossible);
        }
        return text.toString();
    }

    /** Writes a file as a whole or not at all. */
    public static void write(Path file, byte[] content) throws IOException {
        AtomicFile.write(file, out -> out.write(content));
    }

    /** The same of text. */
    public static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What a file is called at first: {@code partition-heat}. */
    public String name() {
        return picture.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private Look look() {
        return new Look(ChartTheme.REPORT, true, true, window.from(), window.to(), Math.max(450, width));
    }

    private Rectangle2D draw(Graphics2D graphics, double fullWidth, double fullHeight, Look look) {
        graphics.setFont(ChartTheme.font().deriveFont(Font.BOLD, TITLE_SIZE));
        graphics.setPaint(look.theme().text());
        graphics.drawString(picture.title(), (float) MARGIN, TITLE_HEIGHT - 10f);
        AffineTransform before = graphics.getTransform();
        graphics.translate(0, TITLE_HEIGHT);
        Rectangle2D area = picture.drawing().draw(graphics, fullWidth, fullHeight - TITLE_HEIGHT, look);
        graphics.setTransform(before);
        return area;
    }
}

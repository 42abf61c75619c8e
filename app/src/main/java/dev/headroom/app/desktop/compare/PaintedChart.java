package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.surroundings.Surroundings;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;

/** Shows a chart as an image that is painted on another thread whenever its content or its size changes; the latest wins. */
final class PaintedChart extends Region {
    private static final double LEAST = 40;

    private final Surroundings surroundings;
    private final ImageView view = new ImageView();
    private Supplier<JFreeChart> content = () -> new JFreeChart(new org.jfree.chart.plot.XYPlot());
    private int wanted;
    private double paintedWidth;
    private double paintedHeight;

    PaintedChart(Surroundings surroundings) {
        this.surroundings = surroundings;
        getChildren().add(view);
        setMinSize(LEAST, LEAST);
        setFocusTraversable(true);
    }

    /** @param chart makes it, on the other thread */
    void show(Supplier<JFreeChart> chart) {
        content = chart;
        paint();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != paintedWidth || getHeight() != paintedHeight) {
            paint();
        }
    }

    private void paint() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width < LEAST || height < LEAST) {
            return;
        }
        paintedWidth = getWidth();
        paintedHeight = getHeight();
        int mine = ++wanted;
        Supplier<JFreeChart> chart = content;
        surroundings.background().execute(() -> {
            BufferedImage image = drawn(chart.get(), width, height);
            surroundings.window().execute(() -> {
                if (mine == wanted) {
                    view.setImage(shown(image));
                }
            });
        });
    }

    private static BufferedImage drawn(JFreeChart chart, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height));
        canvas.dispose();
        return image;
    }

    private static WritableImage shown(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        WritableImage shown = new WritableImage(width, height);
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        shown.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return shown;
    }
}

package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.desktop.see.TimeFocus.Window;
import dev.headroom.app.report.chart.ChartTheme;
import dev.headroom.app.report.chart.Look;
import java.awt.geom.Rectangle2D;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * Shows a picture that another thread makes and paints; the thread of the window only swaps an image. Of several pictures
 * that are asked for while one is painted, the latest is painted next.
 */
final class ChartImage extends Region {
    private static final System.Logger LOG = System.getLogger(ChartImage.class.getName());
    private static final double SMALLEST = 24;
    /** Where smooth edges take longer, the picture is shown with rough ones first. */
    private static final long LONG_NANOS = 80_000_000;

    /** A picture, and where its axes are on the screen. */
    record Shown(Picture picture, Rectangle2D area, Picture.PictureWindow window) {}

    private record Wanted(Supplier<Optional<Picture>> picture, boolean smooth) {}

    private final Executor painter;
    private final Zoom zoom;
    private final ImageView view = new ImageView();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private Wanted wanted = new Wanted(Optional::empty, true);
    private boolean due;
    private boolean rough;
    private volatile long smoothNanos;
    private boolean busy;

    ChartImage(Executor painter, Zoom zoom) {
        this.painter = painter;
        this.zoom = zoom;
        getStyleClass().add("chart-image");
        getChildren().add(view);
        setMinSize(0, 0);
        backgroundProperty().subscribe(this::repaint);
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there turned out to be nothing to paint. */
    ReadOnlyBooleanProperty blank() {
        return blank.getReadOnlyProperty();
    }

    /** @param picture is made on the painter's thread, from values that do not change */
    void show(Supplier<Optional<Picture>> picture, boolean smooth) {
        wanted = new Wanted(picture, smooth);
        repaint();
    }

    /** Paints again what is shown: its size, the theme or the window of time has changed. */
    void repaint() {
        due = true;
        rough = smoothNanos > LONG_NANOS;
        if (!busy) {
            begin();
        }
    }

    ChartTheme theme() {
        return getBackground() != null && !getBackground().getFills().isEmpty() && dark()
                ? ChartTheme.DARK
                : ChartTheme.LIGHT;
    }

    private boolean dark() {
        Paint ground = getBackground().getFills().get(0).getFill();
        return ground instanceof Color colour && colour.getOpacity() > 0 && colour.getBrightness() < 0.5;
    }

    private void begin() {
        double width = getWidth();
        double height = getHeight();
        if (!due || width < SMALLEST || height < SMALLEST) {
            return;
        }
        boolean smooth = wanted.smooth() && !rough;
        due = wanted.smooth() && rough;
        rough = false;
        busy = true;
        Wanted job = wanted;
        Look look = Look.of(theme(), smooth).wide(width);
        Window window = zoom.window(Double.POSITIVE_INFINITY);
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        painter.execute(() -> paint(job, look, window, width, height, scale));
    }

    private void paint(Wanted job, Look look, Window focus, double width, double height, double scale) {
        try {
            Optional<Picture> picture = job.picture().get();
            double end = picture.flatMap(Picture::time)
                    .map(Picture.TimeAxisSpan::endSeconds)
                    .orElse(1.0);
            double from = Math.min(focus.fromSeconds(), end);
            Picture.PictureWindow window = from < end
                    ? new Picture.PictureWindow(from, Math.min(focus.toSeconds(), end))
                    : new Picture.PictureWindow(0, end);
            long before = System.nanoTime();
            Optional<Painted> painted = picture.map(
                    made -> Painted.of(made.drawing(), look.between(window.from(), window.to()), width, height, scale));
            if (look.smooth()) {
                smoothNanos = System.nanoTime() - before;
            }
            Platform.runLater(
                    () -> finish(painted.map(done -> new Shown(picture.get(), done.area(), window)), painted));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "A chart could not be painted", failed);
            Platform.runLater(() -> {
                busy = false;
                begin();
            });
        }
    }

    private void finish(Optional<Shown> now, Optional<Painted> painted) {
        view.setImage(painted.map(ChartImage::image).orElse(null));
        shown.set(now);
        blank.set(now.isEmpty());
        busy = false;
        begin();
    }

    private static WritableImage image(Painted painted) {
        int[] pixels = ((DataBufferInt) painted.image().getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(
                painted.image().getWidth(),
                painted.image().getHeight(),
                IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance()));
    }

    @Override
    protected void layoutChildren() {
        if (view.getFitWidth() != getWidth() || view.getFitHeight() != getHeight()) {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
            repaint();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 420;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 240;
    }
}

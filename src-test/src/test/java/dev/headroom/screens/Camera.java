package dev.headroom.screens;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;

/** Takes pictures of a part of the screen, once nothing moves there any more. */
final class Camera {
    private static final int STILL = 3;
    private static final int PULSES_BETWEEN = 12;

    private final Play play;

    Camera(Play play) {
        this.play = play;
    }

    /** Waits until some pictures in a row are the same: what is painted in the background has come by then. */
    void take(Rectangle2D part, File file) throws Exception {
        AtomicReference<int[]> last = new AtomicReference<>(new int[0]);
        int still = 0;
        for (int tries = 0; still < STILL && tries < 200; tries++) {
            Pulses.pass(play, PULSES_BETWEEN);
            int[] now = play.asks(() -> pixels(part));
            still = Arrays.equals(now, last.get()) ? still + 1 : 0;
            last.set(now);
        }
        write(last.get(), (int) part.getWidth(), (int) part.getHeight(), file);
    }

    private static int[] pixels(Rectangle2D part) {
        WritableImage image = new Robot().getScreenCapture(null, part);
        int width = (int) part.getWidth();
        int height = (int) part.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static void write(int[] pixels, int width, int height, File file) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", file);
    }
}

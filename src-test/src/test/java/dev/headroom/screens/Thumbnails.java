package dev.headroom.screens;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** {@code Thumbnails PICTURES IMAGES}: makes the small pictures of the README of those that {@link Screens} took. */
public final class Thumbnails {
    private static final int WIDTH = 800;
    private static final Map<String, String> NAMES = Map.of(
            "see-heat-cell-dark-1280.png", "desktop-heat.png",
            "model-light-1280.png", "desktop-model.png",
            "compare-light-1280.png", "desktop-compare.png");

    private Thumbnails() {}

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            BufferedImage large = ImageIO.read(Path.of(args[0], name.getKey()).toFile());
            ImageIO.write(
                    scaled(large), "png", Path.of(args[1], name.getValue()).toFile());
        }
    }

    private static BufferedImage scaled(BufferedImage large) {
        int height = large.getHeight() * WIDTH / large.getWidth();
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(large, 0, 0, WIDTH, height, null);
        graphics.dispose();
        return small;
    }
}

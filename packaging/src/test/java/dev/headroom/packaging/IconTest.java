package dev.headroom.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The icons of the window are images of the drawing; {@code -Dheadroom.update=true} makes them anew. */
final class IconTest {
    private static final Path WINDOW = Path.of("../app/src/main/resources/dev/headroom/app/desktop/icon");
    private static final int SLIGHT = 24;

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 48, 64, 128})
    void theWindowShowsTheDrawing(int pixels) throws IOException {
        Icon icon = Icon.of(Path.of("icon/headroom.svg"));
        Path image = WINDOW.resolve("headroom-" + pixels + ".png");
        if (Boolean.getBoolean("headroom.update")) {
            icon.write(pixels, image);
        }
        assertThat(ImageIO.read(image.toFile())).satisfies(shown -> assertSimilar(shown, icon.draw(pixels)));
    }

    /** Edges may be smoothed otherwise by another Java. */
    private static void assertSimilar(BufferedImage shown, BufferedImage drawn) {
        assertThat(shown.getWidth()).isEqualTo(drawn.getWidth());
        long differing = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                differing += Math.abs(blue(shown, x, y) - blue(drawn, x, y)) > SLIGHT ? 1 : 0;
            }
        }
        assertThat(differing).isLessThan((long) drawn.getWidth() * drawn.getHeight() / 50);
    }

    private static int blue(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xff;
    }
}

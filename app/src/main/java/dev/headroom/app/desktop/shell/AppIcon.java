package dev.headroom.app.desktop.shell;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The icon of the application, in the sizes that windows want. */
final class AppIcon {
    private static final String FOLDER = "/dev/headroom/app/desktop/icon/";
    private static final int[] SIZES = {16, 32, 48, 64, 128};

    private AppIcon() {}

    static List<Image> all() {
        return IntStream.of(SIZES).mapToObj(AppIcon::of).toList();
    }

    static Image of(int pixels) {
        InputStream in = AppIcon.class.getResourceAsStream(FOLDER + "headroom-" + pixels + ".png");
        return new Image(in);
    }
}

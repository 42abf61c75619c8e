package dev.headroom.app.desktop.surroundings;

import java.nio.file.Path;

/** Where copies go, and what other programs open. */
public interface Copying {
    void text(String text);

    /** An image, as the bytes of a PNG file. */
    void image(byte[] png);

    /** Has the user's browser or viewer open a file. */
    void show(Path file);
}

package dev.headroom.app.desktop.shell;

import java.util.Optional;

/**
 * Something that the palette offers.
 *
 * @param title what is searched and shown
 * @param kind what it is, in a word or two
 * @param keys that do the same; empty for none
 * @param whyNot why it cannot be done now; empty where it can
 * @param action does it
 */
record PaletteEntry(String title, String kind, String keys, Optional<String> whyNot, Runnable action) {
    boolean enabled() {
        return whyNot.isEmpty();
    }
}

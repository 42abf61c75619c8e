package dev.headroom.app.desktop.surroundings;

import java.util.Optional;

/** What is remembered between sessions. A setting that cannot be kept is forgotten, which harms nobody. */
public interface Settings {
    Optional<String> get(String name);

    /** @param value an empty one forgets it */
    void put(String name, String value);

    /** Sees to it that all is kept, before the end. */
    default void flush() {}
}

package dev.headroom.app.desktop.surroundings;

import java.nio.file.Path;
import java.util.Optional;

/** Asks people for files; empty where they would rather not. */
public interface FileChoosers {
    /** A file that is there. */
    Optional<Path> open(FileKind kind);

    /** A file to write; that it may be replaced has been asked. */
    Optional<Path> save(FileKind kind, String suggestedName);

    /** A folder to write into. */
    Optional<Path> folder();
}

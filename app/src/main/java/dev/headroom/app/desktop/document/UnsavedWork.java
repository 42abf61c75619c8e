package dev.headroom.app.desktop.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * Work that was not saved, as it is kept in the user's folder.
 *
 * @param name what the document was called
 * @param file the file that it belongs to, if any
 * @param when it was kept
 * @param process the process that kept it, which may still be at work on it
 */
record UnsavedWork(String name, Optional<Path> file, String text, Instant when, Optional<Long> process) {
    static final String ENDING = ".properties";

    static Path folder(Path state) {
        return state.resolve("unsaved");
    }

    void writeTo(OutputStream out) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("name", name);
        kept.setProperty(
                "file", file.map(path -> path.toAbsolutePath().toString()).orElse(""));
        kept.setProperty("text", text);
        kept.setProperty("when", when.toString());
        kept.setProperty("process", process.map(String::valueOf).orElse(""));
        kept.store(out, null);
    }

    /** What was kept in a file; empty where it is no such file. */
    static Optional<UnsavedWork> read(Path copy) {
        try (InputStream in = Files.newInputStream(copy)) {
            Properties kept = new Properties();
            kept.load(in);
            String file = kept.getProperty("file", "");
            String process = kept.getProperty("process", "");
            return Optional.of(new UnsavedWork(
                    kept.getProperty("name", ""),
                    file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
                    kept.getProperty("text", ""),
                    Instant.parse(kept.getProperty("when", "")),
                    process.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(process))));
        } catch (IOException | DateTimeParseException | IllegalArgumentException spoilt) {
            return Optional.empty();
        }
    }

    /** Whether another Headroom that is still open may be at work on it. */
    boolean isInUse() {
        return process.filter(id -> id == ProcessHandle.current().pid()).isPresent()
                || process.flatMap(ProcessHandle::of)
                        .filter(ProcessHandle::isAlive)
                        .filter(other -> other.info()
                                .startInstant()
                                .map(start -> start.isBefore(when))
                                .orElse(true))
                        .isPresent();
    }
}

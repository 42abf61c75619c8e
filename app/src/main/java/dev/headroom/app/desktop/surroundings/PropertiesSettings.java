package dev.headroom.app.desktop.surroundings;

import dev.headroom.app.report.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * Settings in a file of properties. It is read once and written a little after each change; a file that is damaged or cannot be
 * written makes nothing worse than settings forgotten.
 */
final class PropertiesSettings implements Settings {
    private final Path file;
    private final Executor background;
    private final TreeMap<String, String> values = new TreeMap<>();
    private boolean unwritten;

    PropertiesSettings(Path file, Executor background) {
        this.file = file;
        this.background = background;
        read();
    }

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public synchronized void put(String name, String value) {
        String before = value.isEmpty() ? values.remove(name) : values.put(name, value);
        boolean changed = value.isEmpty() ? before != null : !value.equals(before);
        if (changed && !unwritten) {
            unwritten = true;
            background.execute(this::flush);
        }
    }

    /** Writes what is not written yet. */
    @Override
    public synchronized void flush() {
        if (!unwritten) {
            return;
        }
        unwritten = false;
        try {
            Files.createDirectories(file.getParent());
            byte[] text = text().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(text));
        } catch (IOException unwritable) {
            unwritten = true;
        }
    }

    private void read() {
        if (!Files.isReadable(file)) {
            return;
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException damaged) {
            kept.clear();
        }
        kept.stringPropertyNames().forEach(name -> values.put(name, kept.getProperty(name)));
    }

    /** In the order of the names, without the date that Properties would put above them. */
    private String text() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : values.keySet()) {
            Properties one = new Properties();
            one.setProperty(name, values.get(name));
            StringWriter lines = new StringWriter();
            one.store(lines, null);
            lines.toString().lines().filter(line -> !line.startsWith("#")).forEach(line -> all.append(line)
                    .append('\n'));
        }
        return all.toString();
    }
}

package dev.headroom.app.desktop.surroundings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What kind of file is asked for: its name in the bundle of the shell is {@code shell.file.} and its name in lower case. */
public enum FileKind {
    SCENARIO("*.headroom.yaml", "*.yaml", "*.yml", "*.json"),
    CLOUD_FORMATION("*.yaml", "*.yml", "*.json", "*.template"),
    WORKBENCH("*.json"),
    CLOUD_WATCH("*.json", "*.csv"),
    CSV("*.csv"),
    JSON("*.json"),
    PNG("*.png"),
    SVG("*.svg"),
    PDF("*.pdf"),
    HTML("*.html");

    private final List<String> patterns;

    FileKind(String... patterns) {
        this.patterns = List.of(patterns);
    }

    /** What names of such files look like; the first is what new ones get. */
    public List<String> patterns() {
        return patterns;
    }

    /** The file, with this kind's first extension where its name has none of this kind. */
    public Path withExtension(Path file) {
        String name = file.getFileName().toString();
        boolean hasOne = patterns.stream().anyMatch(pattern -> endsWith(name, pattern));
        return hasOne ? file : file.resolveSibling(name + patterns.get(0).substring(1));
    }

    private static boolean endsWith(String name, String pattern) {
        return name.toLowerCase(Locale.ROOT).endsWith(pattern.substring(1));
    }
}

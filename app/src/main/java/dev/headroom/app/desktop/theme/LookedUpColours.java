package dev.headroom.app.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours that a stylesheet defines by name: {@code -chart-grid: #e4e7eb;}. */
final class LookedUpColours {
    private static final Pattern COLOUR = Pattern.compile("(-[a-z][a-z0-9-]*)\\s*:\\s*#([0-9a-fA-F]{6})\\s*;");

    private final String source;
    private final Map<String, Integer> byName = new HashMap<>();

    private LookedUpColours(String source, String css) {
        this.source = source;
        for (Matcher found = COLOUR.matcher(css); found.find(); ) {
            byName.put(found.group(1), Integer.parseInt(found.group(2), 16));
        }
    }

    /** @param resource a stylesheet of the class path */
    static LookedUpColours of(String resource) {
        try (InputStream in = LookedUpColours.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            return new LookedUpColours(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** @throws IllegalStateException if the stylesheet has no such colour */
    int rgb(String name) {
        Integer rgb = byName.get(name);
        if (rgb == null) {
            throw new IllegalStateException(source + " has no colour " + name);
        }
        return rgb;
    }
}

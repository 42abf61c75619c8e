package dev.headroom.profiles.edit;

import dev.headroom.profiles.edit.Written.Group;
import dev.headroom.profiles.edit.Written.Part;
import dev.headroom.profiles.tree.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which path stands where in a text, and which place has which path: between an editor's caret and a tree's selection. */
public final class Outline {
    private final Lines lines;
    private final Optional<Written> root;

    Outline(String text, Optional<Written> root) {
        this.lines = new Lines(text);
        this.root = root;
    }

    /** From where to where a value stands with its key, in chars; empty where the path is not written. */
    public record Span(int start, int end) {}

    /** Where a path is written; what comes by an alias stands at its alias. */
    public Optional<Span> span(String path) {
        return Paths.steps(path).flatMap(steps -> span(steps));
    }

    /** The line of a path, from 1. */
    public Optional<Integer> line(String path) {
        return span(path).map(span -> 1 + (int) lineBreaks(span.start()));
    }

    /** The deepest path that a place stands in; empty for the scenario itself. */
    public String pathAt(int place) {
        StringBuilder path = new StringBuilder();
        Optional<Written> here = root;
        while (here.isPresent() && here.get() instanceof Group group) {
            here = Optional.empty();
            for (int i = 0; i < group.parts().size() && here.isEmpty(); i++) {
                Part part = group.parts().get(i);
                if (part.start() <= place && place <= part.end()) {
                    String longer =
                            group.map() ? Paths.field(path.toString(), part.key()) : Paths.element(path.toString(), i);
                    path.replace(0, path.length(), longer);
                    here = Optional.of(part.value());
                }
            }
        }
        return path.toString();
    }

    /** The path of a line, from 1: the outermost that begins on it, or else the one that it lies in. */
    public String pathOfLine(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = lines.next(start);
        }
        int first = start;
        while (first < lines.end(start) && Character.isWhitespace(lines.text().charAt(first))) {
            first++;
        }
        String deepest = pathAt(first);
        List<String> steps = Paths.steps(deepest).orElse(List.of());
        for (int depth = 1; depth < steps.size(); depth++) {
            Optional<Span> span = span(steps.subList(0, depth));
            if (span.isPresent() && span.get().start() >= start) {
                return pathOf(steps.subList(0, depth));
            }
        }
        return deepest;
    }

    private String pathOf(List<String> steps) {
        return pathAt(span(steps).orElseThrow().start(), steps.size());
    }

    private String pathAt(int place, int depth) {
        String path = "";
        Written here = root.orElseThrow();
        for (int i = 0; i < depth && here instanceof Group group; i++) {
            List<Part> parts = group.parts();
            int index = 0;
            while (parts.get(index).end() < place) {
                index++;
            }
            path = group.map() ? Paths.field(path, parts.get(index).key()) : Paths.element(path, index);
            here = parts.get(index).value();
        }
        return path;
    }

    private Optional<Span> span(List<String> steps) {
        Written here = root.orElse(null);
        Span span = here == null ? null : new Span(here.start(), here.end());
        for (String step : new ArrayList<>(steps)) {
            if (!(here instanceof Group group)) {
                return here instanceof Written.Alias ? Optional.ofNullable(span) : Optional.empty();
            }
            Optional<Part> part = group.part(step);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            here = part.get().value();
            span = new Span(part.get().start(), part.get().end());
        }
        return Optional.ofNullable(span);
    }

    private long lineBreaks(int place) {
        long count = 0;
        for (int at = lines.next(0); at <= place && at < lines.text().length(); at = lines.next(at)) {
            count++;
        }
        return count;
    }
}

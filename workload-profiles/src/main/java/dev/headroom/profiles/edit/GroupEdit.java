package dev.headroom.profiles.edit;

import dev.headroom.profiles.edit.Layout.Block;
import dev.headroom.profiles.edit.Written.Group;
import dev.headroom.profiles.edit.Written.Part;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Changes one map or list as it is written, in its own style.
 *
 * @param depth of the paths of its parts
 */
record GroupEdit(String text, Lines lines, Layout layout, Group group, int depth) {

    /** Puts a value in the place of a part's. */
    Splices replace(Part part, Node node) {
        Written old = part.value();
        Optional<ScalarStyle> forerunner = old instanceof Written.Scalar scalar && scalar.end() > scalar.start()
                ? Optional.of(scalar.style())
                : Optional.empty();
        Block value = value(part.start(), part.labelEnd(), node, forerunner);
        boolean needsColon = group.map() && part.labelEnd() == part.keyEnd();
        String before = needsColon ? ": " : " ";
        if (!lines.sameLine(part.labelEnd(), old.start())) {
            int lineEnd = lines.end(part.labelEnd());
            return new Splices()
                    .insert(part.labelEnd(), value.head().isEmpty() ? "" : before + value.head())
                    .replace(lineEnd, old.end(), value.body());
        }
        boolean touches = old.start() == part.labelEnd() && (group.map() || !group.flow());
        int from = value.head().isEmpty() ? part.labelEnd() : old.start();
        Splices splices = new Splices()
                .replace(from, old.end(), (touches && !value.head().isEmpty() ? before : "") + value.head());
        return value.body().isEmpty() ? splices : splices.insert(lines.end(old.end()), value.body());
    }

    /** Adds a part behind that one, or before all others where the index is -1. */
    Splices insert(int after, String key, Node node) {
        boolean quoted = !group.parts().isEmpty() && isQuoted(group.parts().get(0));
        String name = group.map() ? layout.key(key, quoted) : "";
        if (group.flow()) {
            String label = group.map() ? name + ": " : "";
            return insertInFlow(after, label + layout.inline(node, Optional.empty()));
        }
        int column = lines.column(group.opening());
        String label = group.map() ? name + ":" : "-";
        Block value = group.map()
                ? layout.block(node, column, column + label.length() + 1, depth, Optional.empty())
                : layout.element(node, column, depth);
        String head = value.head().isEmpty() ? "" : " " + value.head();
        return insertLines(after, label + head + value.body());
    }

    /** Writes the source of a part once more, behind it, under another key. */
    Splices duplicate(int index, String key) {
        Part part = group.parts().get(index);
        String label = group.map()
                ? layout.key(key, isQuoted(part)) + text.substring(part.keyEnd(), part.labelEnd())
                : text.substring(part.start(), part.labelEnd());
        String rest = text.substring(part.labelEnd(), part.end());
        return group.flow() ? insertInFlow(index, label + rest) : insertLines(index, label + rest);
    }

    /** Takes a part out; one of several. */
    Splices remove(int index) {
        List<Part> parts = group.parts();
        Part part = parts.get(index);
        boolean last = index == parts.size() - 1;
        if (group.flow()) {
            return last || index > 0 && endsItsLine(index)
                    ? new Splices().replace(parts.get(index - 1).end(), part.end(), "")
                    : new Splices().replace(part.start(), parts.get(index + 1).start(), "");
        }
        return lines.isFirst(part.start())
                ? new Splices().replace(withComments(index), lines.next(part.end()), "")
                : new Splices().replace(part.start(), parts.get(index + 1).start(), "");
    }

    /** Where the comments begin that stand right above a part, as far in as it is; those above the first may be about all. */
    private int withComments(int index) {
        int column = lines.column(group.parts().get(index).start());
        int start = lines.start(group.parts().get(index).start());
        while (index > 0 && start > 0 && isComment(lines.start(start - 1), column)) {
            start = lines.start(start - 1);
        }
        return start;
    }

    private boolean isComment(int line, int column) {
        return text.startsWith("#", line + column)
                && line + column <= lines.end(line)
                && text.substring(line, line + column).isBlank();
    }

    /** Whether the next part begins a line that this one does not, so that the comma must stay behind the one before. */
    private boolean endsItsLine(int index) {
        Part part = group.parts().get(index);
        return lines.isFirst(group.parts().get(index + 1).start()) && !lines.isFirst(part.start());
    }

    Splices rename(Part part, String name) {
        return new Splices().replace(part.start(), part.keyEnd(), layout.key(name, isQuoted(part)));
    }

    /** Puts a part in another's place; what stands between the parts stays where it is. */
    Splices move(int from, int to) {
        List<String> chunks = new ArrayList<>();
        group.parts().forEach(part -> chunks.add(text.substring(part.start(), chunkEnd(part))));
        chunks.add(to, chunks.remove(from));
        Splices splices = new Splices();
        for (int i = 0; i < chunks.size(); i++) {
            Part place = group.parts().get(i);
            splices.replace(place.start(), chunkEnd(place), chunks.get(i));
        }
        return splices;
    }

    private int chunkEnd(Part part) {
        return group.flow() ? part.end() : lines.end(part.end());
    }

    private Block value(int column, int labelEnd, Node node, Optional<ScalarStyle> forerunner) {
        if (group.flow()) {
            return new Block(layout.inline(node, forerunner), "");
        }
        int start = lines.column(column);
        return group.map() || !(node instanceof MapNode)
                ? layout.block(node, start, lines.column(labelEnd) + 1, depth, forerunner)
                : layout.element(node, start, depth);
    }

    private Splices insertLines(int after, String what) {
        String margin = " ".repeat(lines.column(group.opening()));
        return after < 0
                ? new Splices().insert(group.opening(), what + layout.lineBreak() + margin)
                : new Splices().insert(lines.end(group.parts().get(after).end()), layout.lineBreak() + margin + what);
    }

    private Splices insertInFlow(int after, String what) {
        List<Part> parts = group.parts();
        if (parts.isEmpty()) {
            return new Splices().replace(group.opening() + 1, group.end() - 1, what);
        }
        if (after < 0) {
            return new Splices().insert(parts.get(0).start(), what + ", ");
        }
        Part before = parts.get(after);
        boolean aLineForEach = parts.stream().allMatch(part -> lines.isFirst(part.start()));
        if (!aLineForEach || lines.sameLine(group.opening(), before.start())) {
            return new Splices().insert(before.end(), ", " + what);
        }
        String line = layout.lineBreak() + " ".repeat(lines.column(before.start())) + what;
        int comma = comma(before.end());
        if (comma >= 0 && restIsBlank(comma + 1)) {
            return new Splices().insert(lines.end(comma), line + ",");
        }
        return comma < 0 && restIsBlank(before.end())
                ? new Splices().insert(before.end(), ",").insert(lines.end(before.end()), line)
                : new Splices().insert(before.end(), "," + line);
    }

    /** Where the comma behind that place is; -1 if something else follows. */
    private int comma(int place) {
        int at = place;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ',' ? at : -1;
    }

    private boolean restIsBlank(int place) {
        String rest = text.substring(place, lines.end(place)).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }

    private boolean isQuoted(Part part) {
        return text.charAt(part.start()) == '"';
    }
}

package dev.headroom.profiles.edit;

import dev.headroom.profiles.edit.Written.Alias;
import dev.headroom.profiles.edit.Written.Group;
import dev.headroom.profiles.edit.Written.Part;
import dev.headroom.profiles.edit.Written.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** Finds where the values of a YAML text stand. The text must have been read as a tree before, which keeps the limits. */
final class WrittenReader {
    private final String text;
    private final int[] chars;
    private final RecordedTokens tokens;
    private final Parser parser;

    private WrittenReader(String text) {
        LoaderOptions options = new LoaderOptions();
        this.text = text;
        this.chars = charsOfCodePoints(text);
        this.tokens = new RecordedTokens(new ScannerImpl(new StreamReader(text), options), this::place);
        this.parser = new ParserImpl(tokens);
    }

    /** The value that the text is; empty for a text without any. */
    static Optional<Written> read(String text) {
        return new WrittenReader(text).document();
    }

    private Optional<Written> document() {
        parser.getEvent();
        if (parser.checkEvent(ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent();
        return Optional.of(value(parser.getEvent()));
    }

    private Written value(Event event) {
        int start = place(event.getStartMark());
        if (event instanceof ScalarEvent scalar) {
            int end = place(scalar.getEndMark());
            boolean block = scalar.isLiteral() || scalar.isFolded();
            return new Scalar(start, block ? withoutBlankEnd(start, end) : end, scalar.getScalarStyle());
        }
        if (event instanceof AliasEvent alias) {
            return new Alias(start, place(alias.getEndMark()), alias.getAnchor());
        }
        boolean flow = ((CollectionStartEvent) event).isFlow();
        boolean map = event instanceof MappingStartEvent;
        List<Part> parts = map ? entries() : elements(flow);
        int closed = place(parser.getEvent().getEndMark());
        if (flow) {
            int opening = text.indexOf(map ? '{' : '[', start);
            return new Group(start, opening, closed, true, map, parts);
        }
        return new Group(
                start, parts.get(0).start(), parts.get(parts.size() - 1).end(), false, map, parts);
    }

    private List<Part> entries() {
        List<Part> parts = new ArrayList<>();
        while (!parser.checkEvent(ID.MappingEnd)) {
            Event key = parser.getEvent();
            Written writtenKey = value(key);
            Written value = value(parser.getEvent());
            int labelEnd = Math.max(writtenKey.end(), tokens.colonEnd(writtenKey.end(), value.start()));
            String name = key instanceof ScalarEvent scalar ? scalar.getValue() : "";
            parts.add(new Part(name, writtenKey.start(), writtenKey.end(), labelEnd, value));
        }
        return parts;
    }

    private List<Part> elements(boolean flow) {
        List<Part> parts = new ArrayList<>();
        while (!parser.checkEvent(ID.SequenceEnd)) {
            Written value = value(parser.getEvent());
            int start = flow ? value.start() : tokens.dashBefore(value.start());
            int labelEnd = flow ? start : tokens.dashEnd(start);
            parts.add(new Part("", start, start, labelEnd, value));
        }
        return parts;
    }

    /** Empty lines behind a block scalar are the layout's, not the scalar's. */
    private int withoutBlankEnd(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Marks count code points. */
    private int place(Mark mark) {
        int index = mark.getIndex();
        return chars.length == 0 ? index : chars[Math.min(index, chars.length - 1)];
    }

    /** Where each code point begins; nothing where that is its number. */
    private static int[] charsOfCodePoints(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] places = new int[count + 1];
        for (int i = 0, place = 0; i <= count; i++) {
            places[i] = place;
            place += i < count ? Character.charCount(text.codePointAt(place)) : 0;
        }
        return places;
    }
}

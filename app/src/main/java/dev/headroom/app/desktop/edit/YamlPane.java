package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.profiles.edit.Outline;
import dev.headroom.profiles.edit.YamlText;
import dev.headroom.profiles.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/** The text of the scenario, with line numbers, colours and marks where something is wrong. What is typed is the scenario. */
final class YamlPane {
    private static final int MOST_UNDERLINED = 100;

    private final Editing editing;
    private final Surroundings surroundings;
    private final CodeArea area = new CodeArea();
    private final BorderPane root = new BorderPane(new VirtualizedScrollPane<>(area));
    private final TreeMap<Integer, String> messages = new TreeMap<>();
    private List<ProblemSpans.Marked> marked = List.of();
    private boolean following;

    YamlPane(Editing editing, Surroundings surroundings) {
        this.editing = editing;
        this.surroundings = surroundings;
        area.setId("yaml");
        area.getStyleClass().add("yaml");
        area.setAccessibleText(editing.texts().get("model.yaml"));
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setParagraphGraphicFactory(this::gutter);
        area.textProperty().addListener((property, before, now) -> typed(now));
        area.caretPositionProperty().addListener((property, before, now) -> choose(now));
        editing.document().text().subscribe(this::show);
        editing.document().reading().subscribe(this::mark);
        editing.selected().subscribe(this::reveal);
    }

    Node node() {
        return root;
    }

    CodeArea area() {
        return area;
    }

    /** Goes to where a problem is. */
    void jumpTo(Problem problem) {
        int line = Math.max(1, problem.line());
        if (line <= area.getParagraphs().size()) {
            int column = Math.min(Math.max(0, problem.column() - 1), area.getParagraphLength(line - 1));
            area.requestFocus();
            area.moveTo(line - 1, column);
            area.requestFollowCaret();
        }
    }

    private void typed(String text) {
        if (!following) {
            editing.document().type(editing.texts().get("model.change.type"), text);
        }
    }

    /** Only what differs is replaced, so that the caret and what is in sight stay. */
    private void show(String text) {
        String before = area.getText();
        if (!before.equals(text)) {
            int start = 0;
            int shorter = Math.min(before.length(), text.length());
            while (start < shorter && before.charAt(start) == text.charAt(start)) {
                start++;
            }
            int tail = 0;
            while (tail < shorter - start
                    && before.charAt(before.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
                tail++;
            }
            following = true;
            area.replaceText(start, before.length() - tail, text.substring(start, text.length() - tail));
            following = false;
        }
        colour(text);
    }

    private void colour(String text) {
        Reading reading = editing.document().reading().get();
        List<ProblemSpans.Marked> wrong = reading.text().equals(text) ? marked : List.of();
        surroundings.background().execute(() -> {
            StyleSpans<Collection<String>> colours = colours(text, wrong);
            surroundings.window().execute(() -> paint(text, colours));
        });
    }

    private static StyleSpans<Collection<String>> colours(String text, List<ProblemSpans.Marked> wrong) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int done = 0;
        for (YamlColours.Part part : YamlColours.of(text)) {
            spans.add(List.of(), part.start() - done);
            spans.add(List.of(part.style()), part.end() - part.start());
            done = part.end();
        }
        spans.add(List.of(), text.length() - done);
        StyleSpans<Collection<String>> colours = spans.create();
        for (ProblemSpans.Marked one : wrong.subList(0, Math.min(MOST_UNDERLINED, wrong.size()))) {
            colours = colours.overlay(error(one, text.length()), YamlPane::both);
        }
        return colours;
    }

    /** Only lines whose colours are others are drawn anew: mostly the one that was changed. */
    private void paint(String text, StyleSpans<Collection<String>> colours) {
        if (!text.isEmpty() && text.equals(area.getText())) {
            StyleChange.between(area.getStyleSpans(0, text.length()), colours)
                    .ifPresent(change ->
                            area.setStyleSpans(change.start(), colours.subView(change.start(), change.end())));
        }
    }

    private static StyleSpans<Collection<String>> error(ProblemSpans.Marked one, int length) {
        int start = Math.min(one.start(), length);
        int end = Math.min(Math.max(one.end(), start), length);
        return new StyleSpansBuilder<Collection<String>>()
                .add(List.of(), start)
                .add(List.of("yaml-wrong"), end - start)
                .add(List.of(), length - end)
                .create();
    }

    private static Collection<String> both(Collection<String> one, Collection<String> other) {
        Collection<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private void mark(Reading reading) {
        surroundings.background().execute(() -> {
            List<ProblemSpans.Marked> found = ProblemSpans.of(reading);
            surroundings.window().execute(() -> mark(found));
        });
    }

    private void mark(List<ProblemSpans.Marked> found) {
        TreeMap<Integer, String> before = new TreeMap<>(messages);
        marked = found;
        messages.clear();
        marked.forEach(one -> messages.merge(one.line(), message(one.problem()), (a, b) -> a + "\n" + b));
        Set<Integer> lines = new TreeSet<>(before.keySet());
        lines.addAll(messages.keySet());
        lines.stream()
                .filter(line -> !Objects.equals(before.get(line), messages.get(line)))
                .filter(line -> line <= area.getParagraphs().size())
                .forEach(line -> area.recreateParagraphGraphic(line - 1));
        colour(area.getText());
    }

    private static String message(Problem problem) {
        return problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
    }

    private Node gutter(int line) {
        Label number = new Label(String.valueOf(line + 1));
        number.getStyleClass().add("yaml-line");
        Region space = new Region();
        Label sign = new Label();
        sign.getStyleClass().add("yaml-sign");
        String message = messages.get(line + 1);
        if (message != null) {
            sign.setText("▲");
            sign.setAccessibleText(message);
            Tooltip tip = new Tooltip(message);
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            sign.setTooltip(tip);
        }
        HBox box = new HBox(sign, space, number);
        HBox.setHgrow(space, Priority.ALWAYS);
        box.getStyleClass().add("yaml-gutter");
        return box;
    }

    /** The caret chooses the node that it stands in, while somebody works here. */
    private void choose(int place) {
        if (!following && area.isFocused()) {
            outline().ifPresent(found -> {
                following = true;
                editing.selected().set(editing.nearest(found.pathAt(place)));
                following = false;
            });
        }
    }

    /** The node that is chosen elsewhere is brought into sight here. */
    private void reveal(String path) {
        if (following || area.isFocused() || path.isEmpty()) {
            return;
        }
        outline()
                .flatMap(found -> found.span(path))
                .filter(span -> span.start() <= area.getLength())
                .ifPresent(span -> {
                    following = true;
                    area.moveTo(span.start());
                    area.showParagraphAtTop(Math.max(0, area.getCurrentParagraph() - 3));
                    following = false;
                });
    }

    /** Where everything stands, as soon as the text has been read. */
    private Optional<Outline> outline() {
        return editing.document().source().map(YamlText::outline);
    }
}

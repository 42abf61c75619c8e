package dev.headroom.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests, each with what the service answers.
 *
 * <pre>
 * # A remark, or what comes next
 * wait 5                                        seconds pass
 * PutItem {"TableName":"Hash","Item":{}}        a request; lines that begin with a blank go on with the one before
 * -> ValidationException: its message           the error; without a message, with any
 * -> 200                                        any answer
 * -> 200 {"Count":0}                            exactly this answer
 * -> 200 ~ {"Count":0}                          an answer with these members among others
 * </pre>
 *
 * What repeats is written as {@link Repetition}.
 */
final class Script {
    private Script() {}

    /**
     * A request and what it must come to.
     *
     * @param line where it stands
     * @param operation a name of the API, or {@code wait}
     */
    record Step(int line, String operation, String body, String expected) {
        String title() {
            String shown = body.length() > 160 ? body.substring(0, 160) + "…" : body;
            return line + ": " + operation + ' ' + shown;
        }
    }

    static List<Step> read(String resource) {
        List<Step> steps = new ArrayList<>();
        Step open = null;
        for (Line line : lines(resource)) {
            String text = Repetition.expand(line.text());
            if (text.startsWith("wait ")) {
                steps.add(new Step(line.number(), "wait", text.substring(5), ""));
            } else if (text.startsWith("-> ")) {
                requireOpen(open, resource, line);
                steps.add(new Step(open.line(), open.operation(), open.body(), text.substring(3)));
                open = null;
            } else {
                int blank = text.indexOf(' ');
                open = new Step(line.number(), text.substring(0, blank), text.substring(blank + 1), "");
            }
        }
        return steps;
    }

    private static void requireOpen(Step open, String resource, Line line) {
        if (open == null) {
            throw new IllegalStateException("an answer without a request: " + resource + ":" + line.number());
        }
    }

    private record Line(int number, String text) {}

    private static List<Line> lines(String resource) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : text(resource).split("\n")) {
            number++;
            if (text.startsWith(" ")) {
                Line last = lines.remove(lines.size() - 1);
                lines.add(new Line(last.number(), last.text() + text.substring(text.indexOf(text.strip()))));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(new Line(number, text));
            }
        }
        return lines;
    }

    private static String text(String resource) {
        try (InputStream in = Script.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

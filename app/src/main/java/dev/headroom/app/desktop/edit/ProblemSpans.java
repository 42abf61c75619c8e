package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.profiles.edit.Outline;
import dev.headroom.profiles.edit.YamlText;
import dev.headroom.profiles.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which stretch of the text each problem is about: the value that it names, or what follows the place that it names. */
final class ProblemSpans {
    private ProblemSpans() {}

    /** A problem and its stretch; on one line always. */
    record Marked(Problem problem, int line, int start, int end) {}

    static List<Marked> of(Reading reading) {
        String text = reading.text();
        Optional<Outline> outline = reading.source().map(YamlText::outline);
        List<Marked> marked = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            int line = Math.max(1, problem.line());
            int lineStart = lineStart(text, line);
            int lineEnd = text.indexOf('\n', lineStart) < 0 ? text.length() : text.indexOf('\n', lineStart);
            int start = Math.min(lineEnd, lineStart + Math.max(0, problem.column() - 1));
            int end = outline.flatMap(o -> o.span(problem.path()))
                    .map(Outline.Span::end)
                    .filter(last -> last > start)
                    .orElse(lineEnd);
            marked.add(new Marked(problem, line, start, Math.max(start, Math.min(end, lineEnd))));
        }
        return marked;
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return start;
    }
}

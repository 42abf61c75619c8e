package dev.headroom.profiles.tree;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What a YAML parser found wrong, on one line and with the advice that usually helps. */
record SyntaxProblem(int line, int column, String message) {

    static SyntaxProblem of(Exception wrong) {
        Throwable cause = wrong instanceof JacksonException && wrong.getCause() instanceof YAMLException
                ? wrong.getCause()
                : wrong;
        if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            return new SyntaxProblem(mark.getLine() + 1, mark.getColumn() + 1, sentence(marked));
        }
        JsonLocation location = wrong instanceof JacksonException jackson ? jackson.getLocation() : null;
        String message = withoutClassNames(
                wrong instanceof JacksonException jackson ? jackson.getOriginalMessage() : cause.getMessage());
        return location == null || location.getLineNr() < 1
                ? new SyntaxProblem(0, 0, "is not YAML: " + message)
                : new SyntaxProblem(location.getLineNr(), location.getColumnNr(), "is not YAML: " + message);
    }

    void addTo(Problems problems, String source) {
        problems.add(new Place(source, line, column), "", message);
    }

    private static String sentence(MarkedYAMLException marked) {
        String context = marked.getContext() == null ? "" : marked.getContext() + ": ";
        String problem = String.valueOf(marked.getProblem());
        return "is not YAML: " + context + problem + advice(problem);
    }

    private static String withoutClassNames(String message) {
        boolean aboutFieldNames = String.valueOf(message).startsWith("Expected a field name");
        return aboutFieldNames ? "the name of a field must be a plain text, not a map or a list" : message;
    }

    private static String advice(String problem) {
        if (problem.contains("TAB")) {
            return "; indent with spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "; check the indentation, and put texts that contain ': ' in quotation marks";
        }
        if (problem.contains("expected <block end>") || problem.contains("could not find expected ':'")) {
            return "; check the indentation of this line and the one before";
        }
        return "";
    }
}

package dev.headroom.profiles.imports;

import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.imports.Note.Kind;
import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a draft into a scenario that reads without problems. The reader is the judge: what it refuses is taken out, with
 * its reason as a note, until nothing is left that it refuses.
 */
final class Finished {
    private static final int MOST_ROUNDS = 40;

    private final Draft draft;
    private final ImportKind kind;
    private final String source;

    private Finished(Draft draft, ImportKind kind, String source) {
        this.draft = draft;
        this.kind = kind;
        this.source = source;
    }

    /** @throws ScenarioProblemsException if nothing is left that could be run */
    static Imported of(Draft draft, ImportKind kind, String source) {
        return new Finished(draft, kind, source).finish();
    }

    private Imported finish() {
        QuotasRaised.in(draft);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Problem> refused = refused(ScenarioPrinter.print(draft.scenario()));
            if (refused.isEmpty()) {
                return imported();
            }
            refused.forEach(this::takeOut);
        }
        throw Refused.file(
                source,
                "what is in it is contradictory: whatever is left out, a scenario of it is refused;"
                        + " write the scenario by hand, from 'headroom profiles show session-store'");
    }

    private Imported imported() {
        String name = String.valueOf(draft.scenario().get("name").orElse(""));
        List<Note> notes = draft.notes.all();
        return new Imported(kind, name, header(notes) + ScenarioPrinter.print(draft.scenario()), notes);
    }

    private static List<Problem> refused(String text) {
        try {
            new ScenarioReader().read(text, "scenario", Path.of(""), Overrides.none());
            return List.of();
        } catch (ScenarioProblemsException refused) {
            return refused.problems();
        }
    }

    private void takeOut(Problem problem) {
        List<String> path = steps(problem.path());
        if (path.size() < 2) {
            throw Refused.file(
                    source,
                    "no scenario can be made of it: " + (problem.path().isEmpty() ? "" : problem.path() + ": ")
                            + problem.message());
        }
        if (draft.scenario().takeOut(path)) {
            draft.notes.notModelled(problem.path() + " left out: " + problem.message());
        }
    }

    /** The steps of a path such as {@code tables."a.b".globalIndexes[0]}. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '.' || c == '[' || c == ']')) {
                add(step, steps);
            } else {
                step.append(c);
            }
        }
        add(step, steps);
        return steps;
    }

    private static void add(StringBuilder step, List<String> steps) {
        if (step.length() > 0) {
            steps.add(step.toString());
            step.setLength(0);
        }
    }

    private String header(List<Note> notes) {
        StringBuilder header = new StringBuilder("# Imported from " + YamlText.comment(Imports.fileName(source))
                + ", a " + kind.label() + ".\n# Lines are those of that file.\n");
        section(header, "Taken", Kind.TAKEN, notes);
        section(header, "Assumed, because the file does not say: put in what you know better", Kind.ASSUMED, notes);
        section(header, "Not modelled", Kind.NOT_MODELLED, notes);
        return header.append('\n').toString();
    }

    private static void section(StringBuilder header, String title, Kind kind, List<Note> notes) {
        List<Note> of = notes.stream().filter(note -> note.kind() == kind).toList();
        if (!of.isEmpty()) {
            header.append("#\n# ").append(title).append(":\n");
            of.forEach(note -> header.append(CommentLines.bullet(note.toString())));
        }
    }
}

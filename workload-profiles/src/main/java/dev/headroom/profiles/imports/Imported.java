package dev.headroom.profiles.imports;

import java.util.List;

/**
 * What an import gives: a scenario that can be run as it is, and what should be known of it.
 *
 * @param scenario YAML; the notes stand in it as comments, too
 * @param name of the scenario, for people
 */
public record Imported(ImportKind kind, String name, String scenario, List<Note> notes) {
    public Imported {
        notes = List.copyOf(notes);
    }

    /** The notes of one kind. */
    public List<Note> notes(Note.Kind wanted) {
        return notes.stream().filter(note -> note.kind() == wanted).toList();
    }
}

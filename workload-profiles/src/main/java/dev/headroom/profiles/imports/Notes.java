package dev.headroom.profiles.imports;

import dev.headroom.profiles.imports.Note.Kind;
import dev.headroom.profiles.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the notes of one import; those beyond a few hundred are counted, not kept. */
final class Notes {
    private static final int MOST = 300;

    private final Set<Note> notes = new LinkedHashSet<>();
    private int beyond;

    void taken(Node where, String text) {
        add(Kind.TAKEN, where.place().line(), text);
    }

    void taken(String text) {
        add(Kind.TAKEN, 0, text);
    }

    void assumed(String text) {
        add(Kind.ASSUMED, 0, text);
    }

    void assumed(Node where, String text) {
        add(Kind.ASSUMED, where.place().line(), text);
    }

    void notModelled(Node where, String text) {
        add(Kind.NOT_MODELLED, where.place().line(), text);
    }

    void notModelled(String text) {
        add(Kind.NOT_MODELLED, 0, text);
    }

    /** In the order in which they were made. */
    List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        if (beyond > 0) {
            all.add(new Note(Kind.NOT_MODELLED, 0, "and " + beyond + " more notes of this kind"));
        }
        return List.copyOf(all);
    }

    private void add(Kind kind, int line, String text) {
        if (notes.size() < MOST) {
            notes.add(new Note(kind, line, YamlText.comment(text)));
        } else {
            beyond++;
        }
    }
}

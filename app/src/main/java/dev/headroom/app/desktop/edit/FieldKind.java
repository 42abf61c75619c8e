package dev.headroom.app.desktop.edit;

import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.Types;
import java.util.List;
import java.util.Map;

/** What a field of a form looks like. */
public enum FieldKind {
    /** One value, such as a number with its unit. */
    VALUE,
    /** A text of several lines. */
    STORY,
    /** True or false. */
    SWITCH,
    /** One of several words. */
    WORDS,
    /** Values behind commas. */
    VALUES,
    /** Names with values, behind commas. */
    NAMED_VALUES,
    /** Fields of its own. */
    GROUP,
    /** Fields of its own, which depend on a type. */
    CHOICE,
    /** Records, each with a form of its own. */
    COLLECTION;

    static FieldKind of(TypedNode node) {
        Class<?> raw = node.raw();
        if (node.isCollectionOfStructures()) {
            return COLLECTION;
        }
        if (raw == List.class) {
            return VALUES;
        }
        if (raw == Map.class) {
            return NAMED_VALUES;
        }
        if (raw.isEnum()) {
            return WORDS;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return SWITCH;
        }
        if (Scalars.of(raw).isPresent()) {
            return node.path().equals("story") ? STORY : VALUE;
        }
        return Types.isChoice(raw) ? CHOICE : GROUP;
    }

    /** Whether it is edited as one text. */
    public boolean isText() {
        return this == VALUE || this == STORY || this == VALUES || this == NAMED_VALUES;
    }
}

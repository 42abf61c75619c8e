package dev.headroom.partiql;

/** What a write returns; without the clause nothing (facts §11.11). */
public enum Returning {
    NONE,
    ALL_OLD,
    MODIFIED_OLD,
    ALL_NEW,
    MODIFIED_NEW;

    /** As the clause is written. */
    @Override
    public String toString() {
        return "RETURNING " + name().replace('_', ' ') + " *";
    }
}

package dev.headroom.replication;

/** What a write that comes from another region is to the item that it finds (facts §8.4). */
public enum Arrival {
    /** It was made with knowledge of what is here, and replaces it. */
    FOLLOWS(true),
    /** What is here was made with knowledge of it: it came late, and changes nothing. */
    SUPERSEDED(false),
    /** Neither knew of the other, and it is the later: what is here is lost. */
    WINS(true),
    /** Neither knew of the other, and it is the earlier: it is lost. */
    LOSES(false);

    private final boolean replaces;

    Arrival(boolean replaces) {
        this.replaces = replaces;
    }

    /** Whether the item becomes what was written. */
    public boolean replaces() {
        return replaces;
    }

    /** Of a write of this version that finds that one. */
    static Arrival of(Version written, Version found) {
        if (found.hasSeen(written)) {
            return SUPERSEDED;
        }
        if (written.hasSeen(found)) {
            return FOLLOWS;
        }
        return written.winsOver(found) ? WINS : LOSES;
    }
}

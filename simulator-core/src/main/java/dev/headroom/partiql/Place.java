package dev.headroom.partiql;

/** Where a token stands: line and column from 1, and its length, quotes included, in characters (facts §11.11). */
record Place(int line, int column, int length) {

    /** As messages end: {@code at 1:10:3}. */
    @Override
    public String toString() {
        return "at " + line + ":" + column + ":" + length;
    }
}

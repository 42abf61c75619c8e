package dev.headroom.profiles.imports;

/**
 * What an import did, or did not do, with a part of the file.
 *
 * @param line of the imported file, from 1; 0 for the file as a whole
 */
public record Note(Kind kind, int line, String text) {

    /** What became of it. */
    public enum Kind {
        /** It is in the scenario. */
        TAKEN,
        /** The file does not say it, and something had to be put in. */
        ASSUMED,
        /** The file says it, and the scenario cannot. */
        NOT_MODELLED
    }

    /** {@code line 12: text}, or the text alone. */
    @Override
    public String toString() {
        return line > 0 ? "line " + line + ": " + text : text;
    }
}

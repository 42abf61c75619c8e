package dev.headroom.profiles.problem;

/**
 * Where something is written.
 *
 * @param source the file, or the option of the command line
 * @param line from 1; 0 where the source has no lines
 * @param column from 1; 0 where the source has no lines
 */
public record Place(String source, int line, int column) {
    /** A place without lines: a whole file, or an option. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }
}

package dev.headroom.cache;

/** Levenshtein's distance: how many characters to insert, remove or replace to make one text of another. */
final class EditDistance {
    private EditDistance() {}

    static int between(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column < previous.length; column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            previous = nextRow(previous, from.charAt(row - 1), row, to);
        }
        return previous[to.length()];
    }

    private static int[] nextRow(int[] previous, char character, int row, String to) {
        int[] current = new int[previous.length];
        current[0] = row;
        for (int column = 1; column < current.length; column++) {
            int replaced = previous[column - 1] + (to.charAt(column - 1) == character ? 0 : 1);
            int insertedOrRemoved = Math.min(previous[column], current[column - 1]) + 1;
            current[column] = Math.min(replaced, insertedOrRemoved);
        }
        return current;
    }
}

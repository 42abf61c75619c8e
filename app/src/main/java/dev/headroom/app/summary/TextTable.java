package dev.headroom.app.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rows of text in aligned columns, two spaces apart and indented by two, without trailing spaces. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> right = new TreeSet<>();

    private TextTable() {}

    /** A table, with a first row of headings where any are given. */
    public static TextTable of(String... headings) {
        TextTable table = new TextTable();
        return headings.length == 0 ? table : table.row(headings);
    }

    /** Aligns these columns, counted from 0, to the right, as numbers are. */
    public TextTable right(Integer... columns) {
        Collections.addAll(right, columns);
        return this;
    }

    public TextTable row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    public List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blank = " ".repeat(widths[i] - width(row.get(i)));
            line.append(GAP).append(right.contains(i) ? blank + row.get(i) : row.get(i) + blank);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

package dev.headroom.app.desktop.see.chart;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/**
 * The numbers of a chart as a table; cells are written when they are asked for, in the root locale.
 *
 * @param columns each column
 * @param rows how many rows
 */
public record ChartTable(List<Column> columns, int rows) {
    public ChartTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param numeric whether it holds numbers
     * @param cell the text of a row
     */
    public record Column(String name, boolean numeric, IntFunction<String> cell) {}

    /** One row, each cell as text. */
    public List<String> row(int row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /** For spreadsheets: cells parted by tabs, the names of the columns first. */
    public String tabbed() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(String.join("\t", columns.stream().map(Column::name).toList()));
        for (int row = 0; row < rows; row++) {
            lines.add(String.join("\t", row(row)));
        }
        return lines.toString();
    }
}

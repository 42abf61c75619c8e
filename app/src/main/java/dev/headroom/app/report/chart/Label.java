package dev.headroom.app.report.chart;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** The text behind a bar, found by the bar's place. */
record Label(Text text) implements CategoryItemLabelGenerator {
    /** Gives the text of a bar. */
    @FunctionalInterface
    interface Text {
        String of(int series, int category);
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return text.of(row, column);
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return data.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return data.getColumnKey(column).toString();
    }
}

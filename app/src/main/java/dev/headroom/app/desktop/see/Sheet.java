package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartTable;

/**
 * What is told in lines below the charts of a view.
 *
 * @param title what it lists
 * @param table the lines
 */
record Sheet(String title, ChartTable table) {}

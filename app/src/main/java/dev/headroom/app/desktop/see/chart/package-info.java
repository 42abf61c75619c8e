/**
 * A chart in a window: painted away from the window's thread, with a cross-hair, zoom, a table of the same numbers, and ways to
 * copy and export it. What is charted comes from {@code report.chart}; no view of a run may enter here.
 */
package dev.headroom.app.desktop.see.chart;

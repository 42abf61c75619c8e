/**
 * Charts as SVG text, one class for each kind, with one theme. Needs no display and no JavaFX, so that every face of the
 * application gives the same pictures; knows nothing of HTML pages.
 */
package dev.headroom.app.report.chart;

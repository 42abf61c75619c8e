/** Runs beside one another: overlaid curves, figures with their differences, what changed between the scenarios. */
package dev.headroom.app.desktop.compare;

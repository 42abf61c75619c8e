package dev.headroom.app.desktop.see.chart;

import java.awt.geom.Rectangle2D;

/**
 * Something at a place of a picture that can be named and chosen.
 *
 * @param text what it is, in lines
 * @param outline where it is, in the picture's pixels
 * @param row its row
 * @param seconds its moment
 */
public record Spot(String text, Rectangle2D outline, int row, double seconds) {}

package dev.headroom.app.desktop.see.chart;

/** Something that happened on the way, at a moment in seconds, in words. */
public record Flag(double seconds, String text) {}

package dev.headroom.app.desktop.theme;

/** How bright a colour is, from 0 to 1, as WCAG has it. */
final class Luminance {
    private Luminance() {}

    static double of(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    /** From 1 for the same to 21 for black and white. */
    static double contrast(int one, int other) {
        double a = of(one);
        double b = of(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

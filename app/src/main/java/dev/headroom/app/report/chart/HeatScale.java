package dev.headroom.app.report.chart;

/**
 * From a share of the ceiling to a colour: one hue from light to dark, so that it reads in grey as well.
 *
 * @param top the share at the dark end; what is above looks the same
 * @param onDark whether the ground is dark, so that what is hot is light
 */
public record HeatScale(double top, boolean onDark) {
    private static final double[] TOPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5};
    private static final int[] STOPS = {0xF4F7FB, 0xD3E3F3, 0x9FC7E5, 0x5A9FD0, 0x2A70B0, 0x0F4785, 0x0A254D};
    private static final int[] STOPS_ON_DARK = {0x1B222C, 0x12335E, 0x17508F, 0x2E76B8, 0x62A6D6, 0xA6CFEA, 0xF7FBFF};

    public HeatScale(double top) {
        this(top, false);
    }

    /** The whole range up to the ceiling; less of it for a table that stays far below. */
    public static HeatScale upTo(double peak) {
        for (double top : TOPS) {
            if (peak <= top) {
                return new HeatScale(top);
            }
        }
        return new HeatScale(1);
    }

    /** Red, green and blue in the lower 24 bits. */
    public int rgb(double share) {
        int[] stops = onDark ? STOPS_ON_DARK : STOPS;
        double place = Math.min(1, Math.max(0, share / top)) * (stops.length - 1);
        int below = (int) Math.min(place, stops.length - 2.0);
        double part = place - below;
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double from = stops[below] >> shift & 0xFF;
            double to = stops[below + 1] >> shift & 0xFF;
            colour |= (int) Math.round(from + (to - from) * part) << shift;
        }
        return colour;
    }
}

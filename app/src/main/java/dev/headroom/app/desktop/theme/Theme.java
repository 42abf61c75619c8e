package dev.headroom.app.desktop.theme;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Light or dark. Its colours are the looked-up colours of its stylesheet, so that what is painted in Java and what is styled
 * agree. Charts follow {@link Themes#current()}; what is exported is {@link #LIGHT} always.
 */
public enum Theme {
    LIGHT,
    DARK;

    private static final int HEAT_STOPS = 7;
    private static final int SERIES = 8;

    private final LookedUpColours colours = LookedUpColours.of("/dev/headroom/app/desktop/theme/" + word() + ".css");
    private final List<Integer> series = IntStream.rangeClosed(1, SERIES)
            .mapToObj(n -> colours.rgb("-series-" + n))
            .toList();
    private final List<Integer> heat = IntStream.range(0, HEAT_STOPS)
            .mapToObj(n -> colours.rgb("-heat-" + n))
            .toList();

    public boolean dark() {
        return this == DARK;
    }

    /** A colour that means something, as {@code 0xRRGGBB}. */
    public int rgb(ChartColour colour) {
        return colours.rgb(colour.lookedUp());
    }

    /** The colour of the n-th of things that are alike, from 0, as {@code 0xRRGGBB}; they come again after eight. */
    public int series(int n) {
        return series.get(Math.floorMod(n, SERIES));
    }

    /** The colours of heat, from none to full, to be blended between; as {@code 0xRRGGBB}. */
    public List<Integer> heat() {
        return heat;
    }

    /** {@code light} or {@code dark}: the name of its stylesheet, and of the setting. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

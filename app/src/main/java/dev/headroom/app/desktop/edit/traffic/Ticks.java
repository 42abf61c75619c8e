package dev.headroom.app.desktop.edit.traffic;

import java.util.ArrayList;
import java.util.List;

/** Where an axis has its marks, and the grid that points keep to: steps that people count in. */
final class Ticks {
    private static final double[] TIMES = {
        0.001, 0.01, 0.1, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200,
        86_400, 172_800, 604_800, 1_209_600, 2_592_000
    };
    private static final double[] DIGITS = {1, 2, 5, 10};

    private static final double NOTHING_YET = 10;

    private Ticks() {}

    /** The least step of time that gives no more than so many marks. */
    static double timeStep(double horizon, int most) {
        for (double step : TIMES) {
            if (horizon / step <= most) {
                return step;
            }
        }
        return Math.ceil(horizon / most / 2_592_000) * 2_592_000;
    }

    /** The least of 1, 2 or 5 times a power of ten that gives no more than so many marks. */
    static double rateStep(double top, int most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1e-6, top / most))));
        for (double digit : DIGITS) {
            if (top / (digit * power) <= most + 1e-9) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    /** The end of an axis above the highest rate, with room to drag it higher. */
    static double top(double highest) {
        double wanted = highest > 0 ? Math.max(1e-3, highest * 1.25) : NOTHING_YET;
        double step = rateStep(wanted, 8);
        return Math.ceil(wanted / step - 1e-9) * step;
    }

    static List<Double> upTo(double end, double step) {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= end * (1 + 1e-9) && i < 1_000; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    static double nearest(double value, double step) {
        return Math.round(value / step) * step;
    }
}

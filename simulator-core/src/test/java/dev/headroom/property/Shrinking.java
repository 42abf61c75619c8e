package dev.headroom.property;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Finds a simpler list of choices that fails as well: drops stretches of choices, then lowers single ones and equal ones together, until nothing
 * helps or patience is at an end. Shorter is simpler, then lower at the first difference.
 */
final class Shrinking {
    private final Function<int[], int[]> failingAs;
    private int patience;
    private int[] simplest;

    /**
     * @param failingAs the choices that a case made of these really takes if it fails, else null
     * @param patience how many cases to try
     */
    Shrinking(Function<int[], int[]> failingAs, int patience) {
        this.failingAs = failingAs;
        this.patience = patience;
    }

    int[] simplestFrom(int[] failing) {
        simplest = failing;
        int[] before;
        do {
            before = simplest;
            for (int length = 64; length > 0; length /= 2) {
                dropStretches(length);
            }
            lowerEach();
            lowerEqualTogether();
        } while (simplest != before && patience > 0);
        return simplest;
    }

    private void dropStretches(int length) {
        for (int at = simplest.length - length; at >= 0; at--) {
            if (at + length <= simplest.length) {
                int[] shorter = new int[simplest.length - length];
                System.arraycopy(simplest, 0, shorter, 0, at);
                System.arraycopy(simplest, at + length, shorter, at, shorter.length - at);
                if (fails(shorter)) {
                    at = Math.min(at, simplest.length - length + 1);
                }
            }
        }
    }

    private void lowerEach() {
        for (int at = 0; at < simplest.length; at++) {
            int low = 0;
            while (at < simplest.length && low < simplest[at]) {
                int middle = low + (simplest[at] - low) / 2;
                int[] lower = simplest.clone();
                lower[at] = middle;
                low = fails(lower) ? low : middle + 1;
            }
        }
    }

    private void lowerEqualTogether() {
        for (int value : Arrays.stream(simplest).distinct().toArray()) {
            int low = replaced(value, 0) ? value : 1;
            int high = value;
            while (low < high) {
                int middle = low + (high - low) / 2;
                boolean failed = replaced(high, middle);
                high = failed ? middle : high;
                low = failed ? low : middle + 1;
            }
        }
    }

    private boolean replaced(int old, int lower) {
        return fails(Arrays.stream(simplest)
                .map(choice -> choice == old ? lower : choice)
                .toArray());
    }

    private boolean fails(int[] candidate) {
        if (patience-- <= 0) {
            return false;
        }
        int[] taken = failingAs.apply(candidate);
        boolean simpler = taken != null
                && (taken.length < simplest.length
                        || taken.length == simplest.length && Arrays.compare(taken, simplest) < 0);
        simplest = simpler ? taken : simplest;
        return simpler;
    }
}

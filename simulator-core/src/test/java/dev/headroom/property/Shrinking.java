package dev.headroom.property;

import dev.headroom.property.Choices.Stretch;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds simpler choices that fail as well: drops elements of lists, last and largest first, then stretches of choices, then
 * lowers single ones and equal ones together, until nothing helps or patience is at an end. Shorter is simpler, then lower
 * at the first difference.
 */
final class Shrinking {
    private static final int LONGEST_STRETCH = 8;

    private final UnaryOperator<Choices> failingAs;
    private int patience;
    private Choices simplest;
    private int[] made;

    /**
     * @param failingAs the choices as a case made of them really takes them if it fails, else null
     * @param patience how many cases to try
     */
    Shrinking(UnaryOperator<Choices> failingAs, int patience) {
        this.failingAs = failingAs;
        this.patience = patience;
    }

    int[] simplestFrom(Choices failing) {
        keep(failing);
        Choices before;
        do {
            before = simplest;
            dropElements();
            for (int length = LONGEST_STRETCH; length > 0; length /= 2) {
                dropStretches(length);
            }
            lowerEach();
            lowerEqualTogether();
        } while (!simplest.equals(before) && patience > 0);
        return made;
    }

    private void keep(Choices simpler) {
        simplest = simpler;
        made = simpler.made();
    }

    /** Going backwards, what is left to drop stays where it is; should it not, dropping it fails or helps all the same. */
    private void dropElements() {
        List<Stretch> elements = List.copyOf(simplest.elements());
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (elements.get(i).to() <= made.length) {
                dropped(elements.get(i));
            }
        }
    }

    private void dropStretches(int length) {
        for (int at = made.length - length; at >= 0; at = Math.min(at - 1, made.length - length)) {
            dropped(new Stretch(at, at + length));
        }
    }

    private void dropped(Stretch stretch) {
        int[] shorter = new int[made.length - (stretch.to() - stretch.from())];
        System.arraycopy(made, 0, shorter, 0, stretch.from());
        System.arraycopy(made, stretch.to(), shorter, stretch.from(), shorter.length - stretch.from());
        fails(shorter);
    }

    private void lowerEach() {
        for (int at = 0; at < made.length; at++) {
            int low = 0;
            while (at < made.length && low < made[at]) {
                int middle = low + (made[at] - low) / 2;
                int[] lower = made.clone();
                lower[at] = middle;
                low = fails(lower) ? low : middle + 1;
            }
        }
    }

    private void lowerEqualTogether() {
        for (int value : Arrays.stream(made).distinct().toArray()) {
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
        return fails(Arrays.stream(made)
                .map(choice -> choice == old ? lower : choice)
                .toArray());
    }

    private boolean fails(int[] candidate) {
        if (patience-- <= 0) {
            return false;
        }
        Choices taken = failingAs.apply(Choices.replayed(candidate));
        boolean simpler = taken != null && isSimpler(taken.made());
        if (simpler) {
            keep(taken);
        }
        return simpler;
    }

    private boolean isSimpler(int[] other) {
        return other.length < made.length || other.length == made.length && Arrays.compare(other, made) < 0;
    }
}

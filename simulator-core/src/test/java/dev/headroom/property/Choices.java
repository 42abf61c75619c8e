package dev.headroom.property;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * What a generator decides, one number after another. The decisions are kept, so that a smaller case of the same generator
 * is had by deciding again with fewer or lower numbers: zero is always the simplest choice, and what runs out is zero.
 */
public final class Choices {
    private final IntUnaryOperator source;
    private final List<Integer> made = new ArrayList<>();
    private final List<Stretch> elements = new ArrayList<>();

    /** Choices that belong together, from one place to before another. */
    record Stretch(int from, int to) {}

    private Choices(IntUnaryOperator source) {
        this.source = source;
    }

    static Choices random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Choices(random::nextInt);
    }

    static Choices replayed(int... decided) {
        int[] next = {0};
        return new Choices(bound -> next[0] < decided.length ? Math.min(decided[next[0]++], bound - 1) : 0);
    }

    /** What was decided so far. */
    int[] made() {
        return made.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What was decided for each element of a list; inner ones come before outer ones. */
    List<Stretch> elements() {
        return elements;
    }

    /** A number of 0 … bound − 1. */
    public int below(int bound) {
        int choice = source.applyAsInt(bound);
        made.add(choice);
        return choice;
    }

    /** True once in so many times. */
    public boolean onceIn(int times) {
        return below(times) == times - 1;
    }

    /** One of these, of which the first is the simplest. */
    @SafeVarargs
    public final <T> T of(T... options) {
        return options[below(options.length)];
    }

    /** One of these, of which the first is the simplest. */
    public <T> T of(List<? extends T> options) {
        return options.get(below(options.size()));
    }

    /** One made by one of these, of which the first is the simplest. */
    @SafeVarargs
    public final <T> T by(Supplier<? extends T>... options) {
        return options[below(options.length)].get();
    }

    /** As many elements as chance has it, so many on average: each is announced, so that it can be dropped for itself. */
    public <T> List<T> list(int average, Supplier<? extends T> element) {
        List<T> list = new ArrayList<>();
        int from = made.size();
        while (below(average + 1) > 0) {
            list.add(element.get());
            elements.add(new Stretch(from, made.size()));
            from = made.size();
        }
        return list;
    }
}

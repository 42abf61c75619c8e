package dev.headroom.property;

import java.lang.StackWalker.StackFrame;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A claim about whatever a generator makes, tried on many cases from one base seed. Of a case that fails, the simplest one
 * that fails too is shown, with its seed and the command that replays it.
 *
 * <p>{@code -Dheadroom.property.cases=N} tries N cases of each property, {@code -Dheadroom.property.base=N} others, and
 * {@code -Dheadroom.property.seed=N} the one case of that seed.
 */
public final class Property<T> {
    private static final String SEED = "headroom.property.seed";
    private static final int PATIENCE = 4_000;

    private final Function<Choices, T> generator;
    private final int cases;
    private final long base;
    private final Long onlySeed;

    Property(Function<Choices, T> generator, int cases, long base, Long onlySeed) {
        this.generator = generator;
        this.cases = cases;
        this.base = base;
        this.onlySeed = onlySeed;
    }

    /** Of so many cases, unless the command line tells otherwise. */
    public static <T> Property<T> of(int cases, Function<Choices, T> generator) {
        return new Property<>(
                generator,
                Integer.getInteger("headroom.property.cases", cases),
                Long.getLong("headroom.property.base", 1),
                Long.getLong(SEED));
    }

    /** What must be true of a case: it throws whatever it likes where it is not. */
    public interface Claim<T> {
        void check(T subject);
    }

    /** Tries the claim; throws an {@link AssertionError} that tells the simplest case it is not true of. */
    public void holds(Claim<? super T> claim) {
        SplittableRandom seeds = new SplittableRandom(base);
        for (int number = 1; number <= (onlySeed == null ? cases : 1); number++) {
            long seed = onlySeed == null ? seeds.nextLong() : onlySeed;
            Choices choices = Choices.random(seed);
            Throwable failure = failure(choices, claim);
            if (failure != null) {
                throw falsified(seed, number, simplest(choices, failure, claim), claim);
            }
        }
    }

    private int[] simplest(Choices failing, Throwable failure, Claim<? super T> claim) {
        return new Shrinking(
                        candidate -> {
                            Throwable other = failure(candidate, claim);
                            return other != null && other.getClass() == failure.getClass() ? candidate : null;
                        },
                        PATIENCE)
                .simplestFrom(failing);
    }

    private AssertionError falsified(long seed, int number, int[] simplest, Claim<? super T> claim) {
        T subject = generator.apply(Choices.replayed(simplest));
        Throwable failure = failure(Choices.replayed(simplest), claim);
        return new AssertionError(
                "Case " + number + " of seed " + seed + " fails; the simplest like it:\n" + subject + "\n" + failure
                        + "\nReplay: " + replay(seed),
                failure);
    }

    private Throwable failure(Choices choices, Claim<? super T> claim) {
        T subject = generator.apply(choices);
        try {
            claim.check(subject);
            return null;
        } catch (AssertionError | RuntimeException | StackOverflowError failure) {
            return failure;
        }
    }

    private static String replay(long seed) {
        String test = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(Property.class.getName()))
                        .findFirst()
                        .map(Property::name)
                        .orElseThrow());
        return "./mvnw -pl simulator-core test -Dtest='" + test + "' -D" + SEED + "=" + seed;
    }

    private static String name(StackFrame caller) {
        return caller.getClassName().replaceAll(".*\\.", "") + "#" + caller.getMethodName();
    }
}

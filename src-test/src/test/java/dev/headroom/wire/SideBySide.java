package dev.headroom.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work on several threads at once, each with random numbers of its own, and gathers what they saw. */
final class SideBySide {
    /** Threads at once. */
    static final int THREADS = 8;

    private SideBySide() {}

    /** One thread's work. */
    @FunctionalInterface
    interface Work<T> {
        List<T> run(int thread, SplittableRandom random) throws InterruptedException;
    }

    static <T> List<T> run(long seed, Work<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<T>>> shares = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                shares.add(() -> work.run(thread, new SplittableRandom(seed + thread)));
            }
            List<T> all = new ArrayList<>();
            for (Future<List<T>> share : threads.invokeAll(shares)) {
                all.addAll(share.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}

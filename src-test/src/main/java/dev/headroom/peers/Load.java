package dev.headroom.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.HdrHistogram.Histogram;

/** Runs clients side by side, each in its thread, and measures windows of their work after a warm-up. */
final class Load {
    private static final int HIGHEST_SECONDS = 120;

    private final DoubleSupplier cpuSeconds;
    private final Plan plan;

    /** @param cpuSeconds reads how much processor time the server has used so far; not a number where there is none */
    Load(DoubleSupplier cpuSeconds, Plan plan) {
        this.cpuSeconds = cpuSeconds;
        this.plan = plan;
    }

    /** The median of the windows; the clients are closed. */
    Window measure(List<Client> clients) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            window(clients, threads, plan.warmUp());
            List<Window> windows = new ArrayList<>();
            for (int i = 0; i < plan.repeats(); i++) {
                windows.add(window(clients, threads, plan.seconds()));
            }
            return Window.median(windows);
        } finally {
            threads.shutdownNow();
            clients.forEach(Client::close);
        }
    }

    private Window window(List<Client> clients, ExecutorService threads, double length) throws InterruptedException {
        double cpuBefore = cpuSeconds.getAsDouble();
        long start = System.nanoTime();
        long end = start + (long) (length * 1e9);
        List<Future<Share>> running = clients.stream()
                .map(client -> threads.submit(() -> work(client, end)))
                .toList();
        Share all = new Share();
        for (Future<Share> one : running) {
            all.add(result(one));
        }
        long elapsed = System.nanoTime() - start;
        return Window.of(all.units, all.failed, elapsed, cpuSeconds.getAsDouble() - cpuBefore, all.roundTrips);
    }

    private static Share work(Client client, long end) {
        Share share = new Share();
        while (System.nanoTime() - end < 0) {
            try {
                share.units += client.step(share.roundTrips);
            } catch (FailedRequest refused) {
                share.failed++;
            }
        }
        return share;
    }

    private static Share result(Future<Share> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a client broke off: " + broken.getCause(), broken);
        }
    }

    /**
     * How long to measure.
     *
     * @param warmUp seconds before the first window
     * @param seconds of each window
     * @param repeats windows
     */
    record Plan(double warmUp, double seconds, int repeats) {}

    /** One thread's part of a window. */
    private static final class Share {
        private final Histogram roundTrips = new Histogram(TimeUnit.SECONDS.toNanos(HIGHEST_SECONDS), 3);
        private long units;
        private long failed;

        private void add(Share other) {
            roundTrips.add(other.roundTrips);
            units += other.units;
            failed += other.failed;
        }
    }
}

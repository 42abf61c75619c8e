package dev.headroom.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Writes a whole data set, in batches. */
final class Filling {
    private final Dataset data;

    Filling(Dataset data) {
        this.data = data;
    }

    /** Makes the table with the first engine, and fills it with all of them at once; closes them. */
    void run(List<Engine> engines) throws InterruptedException, FailedRequest {
        engines.get(0).createTable();
        ExecutorService threads = Executors.newFixedThreadPool(engines.size());
        try {
            List<Future<Integer>> parts = new ArrayList<>();
            for (int part = 0; part < engines.size(); part++) {
                int first = part;
                parts.add(threads.submit(() -> fill(engines.get(first), first, engines.size())));
            }
            for (Future<Integer> part : parts) {
                part.get();
            }
        } catch (ExecutionException broken) {
            throw new FailedRequest(broken.getCause());
        } finally {
            threads.shutdownNow();
            engines.forEach(Engine::close);
        }
    }

    private int fill(Engine engine, int first, int step) throws FailedRequest {
        int batches = (data.items() + Dataset.BATCH - 1) / Dataset.BATCH;
        for (int batch = first; batch < batches; batch += step) {
            int start = batch * Dataset.BATCH;
            int end = Math.min(data.items(), start + Dataset.BATCH);
            engine.batchWrite(IntStream.range(start, end).mapToObj(data::key).toList());
        }
        return batches;
    }
}

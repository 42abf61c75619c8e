package dev.headroom.benchmarks;

import dev.headroom.simulation.EventQueue;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The control-event queue in the hold model: with so many events pending, take the next one and add one after a delay
 * drawn evenly from zero to twice their number. {@code java.util.PriorityQueue} of a record does the same beside it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EventQueueBenchmark {
    private static final int DELAYS = 1 << 16;

    /** An event as a program without the queue would write it. */
    private record Event(long time, long sequence, Object payload) {}

    @Param("1000")
    private int pending;

    private final Object payload = new Object();
    private long[] delays;
    private int next;
    private EventQueue<Object> queue;
    private PriorityQueue<Event> priorityQueue;
    private long added;

    /** Fills both queues, and draws the delays before the clock runs. */
    @Setup
    public void fill() {
        delays = new SplittableRandom(1).longs(DELAYS, 0, 2L * pending).toArray();
        queue = new EventQueue<>();
        priorityQueue =
                new PriorityQueue<>(Comparator.comparingLong(Event::time).thenComparingLong(Event::sequence));
        for (int i = 0; i < pending; i++) {
            long time = nextDelay();
            queue.add(time, payload);
            priorityQueue.add(new Event(time, added++, payload));
        }
    }

    @Benchmark
    public Object holdEventQueue() {
        long now = queue.nextTime();
        Object event = queue.poll();
        queue.add(now + nextDelay(), event);
        return event;
    }

    @Benchmark
    public Object holdPriorityQueue() {
        Event event = priorityQueue.remove();
        priorityQueue.add(new Event(event.time() + nextDelay(), added++, event.payload()));
        return event;
    }

    private long nextDelay() {
        return delays[next++ & DELAYS - 1];
    }
}

package dev.headroom.consumer;

import java.util.ArrayDeque;
import java.util.Deque;

/** How many invocations of a function run, and who waits for one of them to end; first come, first served. */
final class FunctionConcurrency {
    private final int most;
    private final Deque<LambdaLane> waiting = new ArrayDeque<>();
    private int running;
    private int peak;

    FunctionConcurrency(int most) {
        this.most = most;
    }

    /** Lets the lane run now, or later by {@link LambdaLane#start}. */
    boolean admits(LambdaLane lane) {
        if (running == most) {
            waiting.add(lane);
            return false;
        }
        peak = Math.max(peak, ++running);
        return true;
    }

    /** An invocation has ended; the lane that waited longest takes its place. */
    void release(long nowNanos) {
        LambdaLane next = waiting.poll();
        if (next == null) {
            running--;
        } else {
            next.start(nowNanos);
        }
    }

    int peak() {
        return peak;
    }
}

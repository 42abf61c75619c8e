package dev.headroom.consumer;

import dev.headroom.scenario.LambdaConsumer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One of the batches that an event source mapping has in hand: polls, gathers, invokes the function, and tries again what
 * failed, so long that nothing behind it is processed before it succeeds, is given up or expires (facts §8.2).
 */
final class LambdaLane implements Lane {
    /** What one invocation may be handed. */
    private static final long MOST_BYTES = 6L << 20;

    /** What one read of a shard gives; without a batching window it is all that a batch is made of. */
    private static final int READ_RECORDS = 1_000;

    private static final long READ_BYTES = 1L << 20;
    private static final long NONE = Long.MAX_VALUE;

    private enum State {
        IDLE,
        POLLING,
        GATHERING,
        WAITING,
        RUNNING,
        BACKING_OFF
    }

    private final LambdaConsumer settings;
    private final LambdaTimes times;
    private final FunctionModel function;
    private final FunctionConcurrency concurrency;
    private final ConsumerMeter meter;
    private final Agenda agenda;
    private final ShardReaders shard;
    private final Backlog backlog = new Backlog();
    private final Deque<Integer> laterHalves = new ArrayDeque<>();
    private State state = State.IDLE;
    private long dueNanos;
    private int batch;
    private int poisonAt;
    private boolean failed;
    private long retries;
    private long failingSince = NONE;

    LambdaLane(
            LambdaConsumer settings,
            LambdaTimes times,
            FunctionModel function,
            FunctionConcurrency concurrency,
            ConsumerMeter meter,
            Agenda agenda,
            ShardReaders shard) {
        this.settings = settings;
        this.times = times;
        this.function = function;
        this.concurrency = concurrency;
        this.meter = meter;
        this.agenda = agenda;
        this.shard = shard;
    }

    @Override
    public void add(long nowNanos, int bytes, boolean isPoison, boolean mayRead) {
        backlog.add(nowNanos, bytes, isPoison);
        if (state == State.IDLE && mayRead) {
            goOn(State.POLLING, times.nextPoll(nowNanos));
        } else if (state == State.GATHERING && backlog.records() == settings.batchSize()) {
            goOn(State.GATHERING, nowNanos);
        }
    }

    @Override
    public void begin(long nowNanos) {
        if (state == State.IDLE && backlog.records() > 0) {
            goOn(State.POLLING, times.nextPoll(nowNanos));
        }
    }

    @Override
    public boolean isIdle() {
        return state == State.IDLE && backlog.records() == 0;
    }

    @Override
    public void happen(long nowNanos) {
        if (nowNanos != dueNanos) {
            return; // put off or brought forward since
        }
        switch (state) {
            case POLLING -> poll(nowNanos);
            case GATHERING -> takeBatch(nowNanos);
            case BACKING_OFF -> invoke(nowNanos);
            case RUNNING -> ended(nowNanos);
            case IDLE, WAITING -> throw new IllegalStateException("nothing is due while " + state);
        }
    }

    private void goOn(State next, long at) {
        state = next;
        dueNanos = at;
        agenda.add(at, this);
    }

    private void poll(long nowNanos) {
        long window = settings.batchingWindow().nanos();
        boolean full = backlog.records() >= settings.batchSize();
        if (window > 0 && backlog.records() > 0 && !full) {
            goOn(State.GATHERING, nowNanos + window);
        } else {
            takeBatch(nowNanos);
        }
    }

    private void takeBatch(long nowNanos) {
        boolean gathers = settings.batchingWindow().nanos() > 0;
        expire(nowNanos, backlog.records());
        batch = backlog.fitting(
                gathers ? settings.batchSize() : Math.min(settings.batchSize(), READ_RECORDS),
                gathers ? MOST_BYTES : READ_BYTES);
        if (batch == 0) {
            state = State.IDLE;
            shard.becameIdle(nowNanos);
        } else {
            invoke(nowNanos);
        }
    }

    private void invoke(long nowNanos) {
        if (concurrency.admits(this)) {
            start(nowNanos);
        } else {
            meter.throttled();
            state = State.WAITING;
        }
    }

    /** Runs the function on the batch, as one of the invocations that may run. */
    void start(long nowNanos) {
        batch -= (int) expire(nowNanos, batch);
        if (batch == 0) {
            concurrency.release(nowNanos);
            behindBatch(nowNanos);
            return;
        }
        poisonAt = backlog.firstPoison(batch);
        failed = function.fails() || poisonAt >= 0;
        long nanos = function.nanos(batch);
        meter.invoked(nowNanos, nanos, batch, nowNanos - backlog.createdAt(batch - 1));
        goOn(State.RUNNING, nowNanos + nanos);
    }

    private void ended(long nowNanos) {
        concurrency.release(nowNanos);
        if (!failed) {
            meter.processed(nowNanos, batch);
            finish(nowNanos, batch);
            return;
        }
        meter.failed();
        failingSince = Math.min(failingSince, nowNanos);
        if (settings.reportBatchItemFailures() && poisonAt > 0) {
            meter.processed(nowNanos, poisonAt);
            backlog.drop(poisonAt);
            batch -= poisonAt;
            backOff(nowNanos);
        } else if (settings.bisectOnError() && batch > 1) {
            laterHalves.push(batch - batch / 2);
            batch /= 2;
            backOff(nowNanos);
        } else if (settings.maximumRetries() >= 0 && retries >= settings.maximumRetries()) {
            meter.gaveUp(batch);
            finish(nowNanos, batch);
        } else {
            backOff(nowNanos);
            retries++;
        }
    }

    private void backOff(long nowNanos) {
        goOn(State.BACKING_OFF, nowNanos + times.retryDelay(retries));
    }

    /** The batch is done with, one way or another. */
    private void finish(long nowNanos, int records) {
        backlog.drop(records);
        behindBatch(nowNanos);
    }

    private void behindBatch(long nowNanos) {
        retries = 0;
        if (!laterHalves.isEmpty()) {
            batch = laterHalves.pop();
            invoke(nowNanos);
            return;
        }
        if (failingSince != NONE) {
            meter.wasBlocked(failingSince, nowNanos);
            failingSince = NONE;
        }
        poll(nowNanos);
    }

    @Override
    public long failingSince() {
        return failingSince;
    }

    /** Forgets those of the first records that are too old. */
    private long expire(long nowNanos, long among) {
        long expired = Math.min(among, backlog.olderThan(nowNanos - times.oldestNanos()));
        if (expired > 0) {
            meter.expired(expired);
            backlog.drop(expired);
        }
        return expired;
    }
}

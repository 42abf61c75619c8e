package dev.headroom.simulation;

import dev.headroom.capacity.IndexQueue;
import dev.headroom.capacity.QueueHistory;
import dev.headroom.metrics.LagMeter;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.LoopResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.Series;
import java.util.Optional;
import java.util.stream.Stream;

/** Watches the queue before one global index; the queue itself is part of the table's capacity. */
final class IndexPropagation implements TableLoop {
    private final String index;
    private final TimeAxis axis;
    private final double[] waiting;
    private final double[] overdrawn;
    private final double[] lagSeconds;
    private final LagMeter lag = new LagMeter();
    private IndexQueue queue;

    IndexPropagation(String index, TimeAxis axis) {
        this.index = index;
        this.axis = axis;
        this.waiting = new double[axis.count()];
        this.overdrawn = new double[axis.count()];
        this.lagSeconds = new double[axis.count()];
    }

    @Override
    public void start(SimulatedTable table, EventQueue<Happening> events) {
        queue = table.queueOf(index);
        queue.follow(lag::waited);
        events.add(axis.widthNanos(), now -> intervalEnded(events, now));
    }

    private void intervalEnded(EventQueue<Happening> events, long nowNanos) {
        sample(nowNanos);
        events.add(nowNanos + axis.widthNanos(), now -> intervalEnded(events, now));
    }

    private void sample(long nowNanos) {
        int interval = axis.intervalAt(Math.max(0, nowNanos - 1));
        waiting[interval] = queue.waitingHalves(nowNanos) / 2.0;
        overdrawn[interval] = queue.overdrawnHalves(nowNanos) / 2.0;
        lagSeconds[interval] = queue.lagNanos(nowNanos) / (double) TimeSpan.NANOS_PER_SECOND;
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        sample(endNanos);
        QueueHistory history = queue.history();
        long stillWaiting = queue.waitingWrites(endNanos);
        return Stream.of(new PropagationResult(
                index,
                queue.enteredHalves() / 2.0,
                queue.waitingHalves(endNanos) / 2.0,
                stillWaiting,
                queue.roomHalves() / 2.0,
                queue.overdraftHalves() / 2.0,
                lag.result(queue.entered() - stillWaiting),
                history.wasFull() ? Optional.of(new TimeSpan(history.fullFromNanos())) : Optional.empty(),
                new TimeSpan(history.absorbedNanos()),
                history.unitsUntilFull(),
                history.secondsFull(),
                Series.of(waiting),
                Series.of(overdrawn),
                Series.of(lagSeconds)));
    }
}

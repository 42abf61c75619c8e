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
        finish(axis.intervalAt(nowNanos - 1), nowNanos);
        events.add(nowNanos + axis.widthNanos(), now -> intervalEnded(events, now));
    }

    @Override
    public void look(int interval, long nowNanos) {
        waiting[interval] = queue.waitingHalves(nowNanos) / 2.0;
        overdrawn[interval] = queue.overdrawnHalves(nowNanos) / 2.0;
        lagSeconds[interval] = queue.lagNanos(nowNanos) / (double) TimeSpan.NANOS_PER_SECOND;
    }

    @Override
    public void finish(int interval, long endNanos) {
        queue.catchUp(endNanos);
        look(interval, endNanos);
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        QueueHistory history = queue.history();
        long stillWaiting = queue.waitingWrites();
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

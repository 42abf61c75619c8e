package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.LoopResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.scaling.Decision;
import dev.headroom.scaling.Decision.Kind;
import dev.headroom.scenario.AutoScalingAlarms;
import dev.headroom.scenario.AutoScalingSpec;
import dev.headroom.scenario.CapacityBounds;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.ScheduledActionSpec;
import dev.headroom.scenario.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Auto scaling of one table and its global indexes, each side by itself (facts §6). Once a minute it learns what was
 * consumed, late as CloudWatch is, and may call UpdateTable; a table takes one call at a time, so that sides which want
 * to change together do so one after the other, those that came first before the others. Scheduled actions move bounds.
 * While the table is on demand it sleeps.
 */
final class AutoScalingLoop implements TableLoop {
    private final List<String> indexes;
    private final List<ScaledSide> sides = new ArrayList<>();
    private final List<Scheduled> schedule = new ArrayList<>();
    private final long metricDelayNanos;
    private final List<ScaledSide> waiting = new ArrayList<>();
    private SimulatedTable table;
    private EventQueue<Happening> queue;

    private AutoScalingLoop(TableSpec spec, AutoScalingAlarms assumptions) {
        this.indexes = List.copyOf(spec.globalIndexes().keySet());
        this.metricDelayNanos = assumptions.metricDelay().nanos();
        spec.autoScaling().ifPresent(scaling -> register(0, scaling, assumptions));
        int resource = 0;
        for (Map.Entry<String, GlobalIndexSpec> index : spec.globalIndexes().entrySet()) {
            int number = ++resource;
            index.getValue().autoScaling().ifPresent(scaling -> register(number, scaling, assumptions));
        }
    }

    /** The loop of a table of which anything is scaled. */
    static Optional<TableLoop> of(TableSpec spec, AutoScalingAlarms assumptions) {
        AutoScalingLoop loop = new AutoScalingLoop(spec, assumptions);
        return loop.sides.isEmpty() ? Optional.empty() : Optional.of(loop);
    }

    private void register(int resource, AutoScalingSpec spec, AutoScalingAlarms assumptions) {
        for (boolean write : new boolean[] {false, true}) {
            spec.side(write).ifPresent(tracking -> {
                ScaledSide side = new ScaledSide(resource, write, tracking, spec.policy(), assumptions);
                sides.add(side);
                for (ScheduledActionSpec action : spec.schedule()) {
                    action.side(write).ifPresent(bounds -> schedule.add(new Scheduled(side, bounds, action)));
                }
            });
        }
    }

    @Override
    public void start(SimulatedTable newTable, EventQueue<Happening> newQueue) {
        table = newTable;
        queue = newQueue;
        schedule.forEach(action -> queue.add(action.spec().at().nanos(), now -> scheduled(action, now)));
        table.followMinutes(this::minutePassed);
    }

    private void minutePassed(int resource, double readUnits, double writeUnits, long nowNanos) {
        if (!table.isProvisioned(resource)) {
            return;
        }
        for (ScaledSide side : sides) {
            if (side.resource() == resource) {
                double consumed = side.write() ? writeUnits : readUnits;
                queue.add(nowNanos + metricDelayNanos, now -> arrived(side, consumed, now));
            }
        }
    }

    /** The alarms' thresholds follow the capacity in force, so a late point is held against that of now (V33). */
    private void arrived(ScaledSide side, double consumed, long nowNanos) {
        side.minute(consumed, provisioned(side), nowNanos);
        consider(side, nowNanos);
    }

    private void scheduled(Scheduled action, long nowNanos) {
        action.side().bound(action.bounds(), nowNanos);
        consider(action.side(), nowNanos);
        action.spec()
                .every()
                .map(TimeSpan::nanos)
                .ifPresent(every -> queue.add(nowNanos + every, now -> scheduled(action, now)));
    }

    private void consider(ScaledSide side, long nowNanos) {
        if (side.isBusy() || !table.isProvisioned(side.resource())) {
            return;
        }
        Optional<Decision> decision = side.decide(provisioned(side), nowNanos);
        if (decision.isEmpty()) {
            return;
        }
        if (decision.get().kind() == Kind.AT_MAXIMUM) {
            side.inVain(ScalingActivity.Kind.AT_MAXIMUM, decision.get(), provisioned(side), nowNanos);
        } else if (table.updates().isUpdating(nowNanos)) {
            waitForTable(side);
        } else {
            change(side, decision.get(), nowNanos);
        }
    }

    private void waitForTable(ScaledSide side) {
        side.setBusy(true);
        waiting.add(side);
        if (waiting.size() == 1) {
            queue.add(table.updates().activeFromNanos(), this::tableActive);
        }
    }

    /** Those that have waited decide anew; the first to need it gets the table, the others wait on. */
    private void tableActive(long nowNanos) {
        List<ScaledSide> ready = List.copyOf(waiting);
        waiting.clear();
        for (ScaledSide side : ready) {
            side.setBusy(false);
            consider(side, nowNanos);
        }
    }

    private void change(ScaledSide side, Decision decision, long nowNanos) {
        long from = provisioned(side);
        Optional<Long> capacity = Optional.of(decision.capacity());
        Optional<Long> unchanged = Optional.empty();
        int[] activity = new int[1];
        Optional<String> refusal = table.updates()
                .change(
                        side.resource(),
                        side.write() ? unchanged : capacity,
                        side.write() ? capacity : unchanged,
                        nowNanos,
                        now -> {
                            side.inForce(activity[0], decision, now);
                            if (side.hasNewBounds()) {
                                consider(side, now);
                            }
                        });
        if (refusal.isEmpty()) {
            activity[0] = side.called(decision, from, nowNanos);
        } else {
            side.inVain(ScalingActivity.Kind.DECREASE_REFUSED, decision, from, nowNanos);
        }
    }

    private long provisioned(ScaledSide side) {
        return table.provisioned(side.resource(), side.write());
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        return sides.stream().map(side -> side.result(table.name(), index(side.resource())));
    }

    private Optional<String> index(int resource) {
        return resource == 0 ? Optional.empty() : Optional.of(indexes.get(resource - 1));
    }

    private record Scheduled(ScaledSide side, CapacityBounds bounds, ScheduledActionSpec spec) {}
}

package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.DataOperationsResult.What;
import dev.headroom.result.LoopResult;
import dev.headroom.scenario.BackupTable;
import dev.headroom.scenario.DataOperation;
import dev.headroom.scenario.DataOperationTimes;
import dev.headroom.scenario.ExportTable;
import dev.headroom.scenario.ImportTable;
import dev.headroom.scenario.RestoreTable;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.Charges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Backups, exports, restores and imports: each takes its time and has its price, and none takes throughput of the table (facts
 * §8.6). What is restored or imported is a new table that nothing uses.
 */
final class DataOperationsLoop implements TableLoop {
    private final TableSpec spec;
    private final DataOperationTimes times;
    private final List<DataOperationsResult.Operation> operations = new ArrayList<>();
    private long backedUpNanos = Long.MAX_VALUE;
    private boolean expected;
    private SimulatedTable table;
    private EventQueue<Happening> queue;

    DataOperationsLoop(TableSpec spec, DataOperationTimes times) {
        this.spec = spec;
        this.times = times;
        this.expected = spec.pointInTimeRecovery();
    }

    @Override
    public void start(SimulatedTable simulated, EventQueue<Happening> newQueue) {
        table = simulated;
        queue = newQueue;
    }

    /** Has something done. */
    void schedule(DataOperation operation) {
        expected = true;
        queue.addAhead(operation.at().nanos(), now -> begin(operation, now));
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        return !expected ? Stream.empty() : Stream.of(new DataOperationsResult(spec.pointInTimeRecovery(), operations));
    }

    private void begin(DataOperation operation, long nowNanos) {
        if (operation instanceof BackupTable) {
            long finished = nowNanos + times.backup().nanos();
            backedUpNanos = Math.min(backedUpNanos, finished);
            note(What.BACKUP, tableBytes(), nowNanos, finished, false);
        } else if (operation instanceof ExportTable) {
            copy(What.EXPORT, tableBytes(), nowNanos, !spec.pointInTimeRecovery());
        } else if (operation instanceof RestoreTable restore) {
            boolean without = !spec.pointInTimeRecovery() && backedUpNanos > nowNanos;
            long bytes = tableBytes() + (restore.withoutIndexes() ? 0 : indexBytes());
            copy(What.RESTORE, bytes, nowNanos, without);
        } else if (operation instanceof ImportTable load) {
            copy(What.IMPORT, load.source().bytes(), nowNanos, false);
        }
    }

    private void copy(What what, long bytes, long nowNanos, boolean refused) {
        double seconds = bytes / (double) times.perSecond().bytes();
        long nanos = times.preparation().nanos() + Math.round(seconds * TimeSpan.NANOS_PER_SECOND);
        note(what, bytes, nowNanos, refused ? nowNanos : nowNanos + nanos, refused);
    }

    private void note(What what, long bytes, long nowNanos, long finishedNanos, boolean refused) {
        TimeSpan at = new TimeSpan(nowNanos);
        TimeSpan finished = new TimeSpan(finishedNanos);
        operations.add(new DataOperationsResult.Operation(what, at, finished, bytes, refused));
        String word = what.name().toLowerCase(Locale.ROOT);
        table.note(
                nowNanos,
                refused ? word + " refused" : word + " begins, takes " + new TimeSpan(finishedNanos - nowNanos));
    }

    /** The table and its local indexes, with the data that it is taken to hold besides. */
    private long tableBytes() {
        return table.engine().sizeInBytes(Charges.TABLE) + spec.otherData().bytes();
    }

    private long indexBytes() {
        long bytes = 0;
        for (int index = 1; index <= spec.globalIndexes().size(); index++) {
            bytes += table.engine().sizeInBytes(index);
        }
        return bytes;
    }
}

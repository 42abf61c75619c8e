package dev.headroom.database;

import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.api.control.UpdateTableResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes tables. A request is judged as a whole before any of it is begun; what is begun takes its time, and until then the
 * answer and descriptions show what was (facts §11.10).
 */
final class TableUpdates {
    private final Tables tables;
    private final DatabaseClock clock;
    private final ThroughputUpdates throughputs;
    private final IndexUpdates indexes;
    private final SettingUpdates settings;
    private final StreamUpdates streams;

    TableUpdates(
            Tables tables,
            StreamRegistry streams,
            DatabaseSettings settings,
            DatabaseClock clock,
            TableCreation creation) {
        this.tables = tables;
        this.clock = clock;
        this.throughputs = new ThroughputUpdates(settings);
        this.indexes = new IndexUpdates(settings, creation.capacities());
        this.settings = new SettingUpdates(settings);
        this.streams = new StreamUpdates(streams, settings);
    }

    UpdateTableResponse update(UpdateTableRequest request) {
        UpdateTableRules.require(request);
        Table table = tables.existing(request.tableName());
        InUse.of(table).refuseAnyChange();
        Moment now = Moment.now(clock);
        List<Runnable> steps = new ArrayList<>();
        steps.addAll(settings.steps(request, table, now));
        steps.addAll(throughputs.steps(request, table, now));
        steps.addAll(indexes.steps(request, table, now));
        steps.addAll(streams.steps(request, table, now));
        steps.forEach(Runnable::run);
        return new UpdateTableResponse(Describing.of(table, now));
    }
}

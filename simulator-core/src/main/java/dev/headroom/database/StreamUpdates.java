package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.StreamSpecification;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.database.Change.Kind;
import dev.headroom.stream.TableStream;
import java.util.List;

/** Switches the streams of tables on and off (facts §8.2, §11.10). */
final class StreamUpdates {
    private final StreamRegistry streams;
    private final Delay delay;

    StreamUpdates(StreamRegistry streams, DatabaseSettings settings) {
        this.streams = streams;
        this.delay = new Delay(settings);
    }

    List<Runnable> steps(UpdateTableRequest request, Table table, Moment now) {
        StreamSpecification wanted = request.streamSpecification();
        if (wanted == null) {
            return List.of();
        }
        InUse.of(table).refuseStream();
        boolean isOn = table.stream().isOn();
        if (wanted.streamEnabled() && isOn) {
            throw ServiceException.validation("Table already has an enabled stream: TableName: " + table.name());
        }
        if (!wanted.streamEnabled() && !isOn) {
            throw ServiceException.validation("Table has no stream to disable: TableName: " + table.name());
        }
        return List.of(wanted.streamEnabled() ? () -> enable(wanted, table, now) : () -> disable(table, now));
    }

    private void enable(StreamSpecification wanted, Table table, Moment now) {
        TableStream stream = streams.enable(table, wanted.streamViewType(), now);
        table.begin(new Change(Kind.STREAM_ENABLING, stream.label(), delay.after(now), done -> {}));
    }

    private void disable(Table table, Moment now) {
        String label = table.stream().current().label();
        table.begin(new Change(Kind.STREAM_DISABLING, label, delay.after(now), done -> table.stream()
                .end(done)));
    }
}

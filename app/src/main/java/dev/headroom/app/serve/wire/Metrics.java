package dev.headroom.app.serve.wire;

import dev.headroom.database.Database;
import dev.headroom.database.TableMetrics;
import java.util.List;

/** An operation of our own, {@code Headroom.Metrics}: what was consumed, what was throttled, why and which keys. */
public final class Metrics {
    private Metrics() {}

    /** Asks for all tables. */
    public record MetricsRequest() {}

    /** What the requests on each table came to. */
    public record MetricsResponse(List<TableMetrics> tables) {}

    static MetricsResponse of(Database database, MetricsRequest request) {
        return new MetricsResponse(database.metrics());
    }
}

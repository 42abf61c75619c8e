package dev.headroom.app.serve;

import dev.headroom.app.serve.http.Endpoint;
import dev.headroom.database.TableMetrics;
import java.util.List;
import java.util.function.Supplier;

/** Opens the database that is served. */
@FunctionalInterface
public interface EndpointFactory {
    Opened open(ServeSettings settings);

    /**
     * An open database.
     *
     * @param endpoint carries requests out
     * @param tables that are there from the start
     * @param metrics what the requests on each table came to so far; for any thread
     */
    record Opened(Endpoint endpoint, List<Table> tables, Supplier<List<TableMetrics>> metrics) {
        public Opened {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table, as it is told to the user.
     *
     * @param name the table's
     * @param capacity in a few words, such as {@code on-demand}
     */
    record Table(String name, String capacity) {}
}

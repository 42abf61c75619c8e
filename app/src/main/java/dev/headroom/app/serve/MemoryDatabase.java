package dev.headroom.app.serve;

import dev.headroom.app.serve.wire.DatabaseEndpoint;
import dev.headroom.app.serve.wire.Wording;
import dev.headroom.database.Database;
import dev.headroom.database.DatabaseSettings;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.ScenarioDefaults;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.TableSpec;
import dev.headroom.simulation.ScenarioItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens a database in memory: with a scenario's tables and assumptions where one is given, else empty. */
public final class MemoryDatabase implements EndpointFactory {
    private static final String ACCOUNT = "000000000000";

    /** Long enough to meet a table that is not ready yet, short enough to wait for: an assumption. */
    private static final TimeSpan TABLE_CHANGE = TimeSpan.parse("200ms");

    @Override
    public Opened open(ServeSettings settings) {
        Database database = new Database(databaseSettings(settings), new SystemClock(settings.speed()));
        List<Table> tables = new ArrayList<>();
        settings.scenario().ifPresent(loaded -> install(loaded, database, tables));
        DatabaseEndpoint endpoint = new DatabaseEndpoint(database, Wording.TODAY);
        return new Opened(endpoint, tables, endpoint::metrics);
    }

    private static DatabaseSettings databaseSettings(ServeSettings settings) {
        Assumptions assumptions = settings.scenario()
                .map(loaded -> loaded.scenario().assumptions())
                .orElseGet(ScenarioDefaults::assumptions);
        return new DatabaseSettings(
                settings.region(),
                ACCOUNT,
                settings.generation(),
                assumptions,
                settings.throttling(),
                settings.staleReads(),
                settings.seed(),
                TABLE_CHANGE);
    }

    private static void install(LoadedScenario loaded, Database database, List<Table> tables) {
        ScenarioItems items = new ScenarioItems(loaded.scenario(), loaded.files());
        loaded.scenario().tables().forEach((name, spec) -> {
            database.adopt(name, spec, engine -> items.load(name, spec, engine));
            tables.add(new Table(name, capacity(spec)));
        });
    }

    private static String capacity(TableSpec spec) {
        return spec.billing() == BillingMode.ON_DEMAND
                ? "on-demand"
                : String.format(Locale.ROOT, "%,d RCU, %,d WCU", spec.readCapacity(), spec.writeCapacity());
    }
}

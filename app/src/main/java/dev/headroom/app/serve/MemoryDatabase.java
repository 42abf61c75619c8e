package dev.headroom.app.serve;

import dev.headroom.app.serve.wire.DatabaseEndpoint;
import dev.headroom.app.serve.wire.Wording;
import dev.headroom.database.Database;
import dev.headroom.database.DatabaseClock;
import dev.headroom.database.DatabaseSettings;
import dev.headroom.profiles.ScenarioDefaults;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import java.util.List;

/** Opens a database in memory: the scenario's assumptions where one is given, else the defaults. */
public final class MemoryDatabase implements EndpointFactory {
    private static final String ACCOUNT = "000000000000";
    private static final TimeSpan TABLE_CHANGE = TimeSpan.parse("200ms");

    @Override
    public Opened open(ServeSettings settings) {
        Assumptions assumptions = settings.scenario()
                .map(loaded -> loaded.scenario().assumptions())
                .orElseGet(ScenarioDefaults::assumptions);
        DatabaseSettings database = new DatabaseSettings(
                settings.region(),
                ACCOUNT,
                settings.generation(),
                assumptions,
                settings.throttling(),
                settings.staleReads(),
                settings.seed(),
                TABLE_CHANGE);
        DatabaseClock clock = new SystemClock(settings.speed());
        return new Opened(new DatabaseEndpoint(new Database(database, clock), Wording.TODAY), List.of());
    }
}

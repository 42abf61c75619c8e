package dev.headroom.app.desktop.items;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.api.data.ExecuteStatementResponse;
import dev.headroom.app.desktop.items.Answer.Refusal;
import dev.headroom.database.Database;
import dev.headroom.database.DatabaseClock;
import dev.headroom.database.DatabaseSettings;
import dev.headroom.item.Item;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A database that holds what a run's tables held at one moment, and answers statements about it as the service would. */
final class StatementDatabase {
    private static final String ACCOUNT = "000000000000";
    private static final int PAGE = 200;

    private final Snapshot snapshot;
    private final Database database;

    StatementDatabase(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.database = new Database(
                settings(snapshot.scenario()), new Still(snapshot.at().nanos()));
        for (Snapshot.Contents table : snapshot.tables()) {
            database.adopt(table.name(), table.spec(), engine -> table.items().forEach(engine::load));
        }
    }

    /** Asks for a page; the items of the pages before come first in the answer. */
    Answer answer(String statement, Optional<String> nextToken, List<Item> soFar) {
        try {
            ExecuteStatementResponse response = database.executeStatement(new ExecuteStatementRequest(
                    statement, null, null, nextToken.orElse(null), ReturnConsumedCapacity.TOTAL, PAGE, null));
            List<Item> items = new ArrayList<>(soFar);
            Optional.ofNullable(response.items()).ifPresent(items::addAll);
            return new Answer(
                    snapshot.at(),
                    items,
                    units(response.consumedCapacity()),
                    Optional.ofNullable(response.nextToken()),
                    snapshot.complete(),
                    Optional.empty());
        } catch (ServiceException refused) {
            return refused(snapshot.at(), refused.type().exception(), refused.getMessage());
        }
    }

    static Answer refused(TimeSpan at, String type, String message) {
        return new Answer(at, List.of(), 0, Optional.empty(), true, Optional.of(new Refusal(type, message)));
    }

    private static double units(ConsumedCapacity consumed) {
        return consumed == null || consumed.capacityUnits() == null ? 0 : consumed.capacityUnits();
    }

    private static DatabaseSettings settings(Scenario scenario) {
        return new DatabaseSettings(
                scenario.region(),
                ACCOUNT,
                scenario.generation(),
                scenario.assumptions(),
                false,
                false,
                scenario.seed(),
                TimeSpan.ofSeconds(0));
    }

    /** The moment of the snapshot, for ever. */
    private record Still(long nanos) implements DatabaseClock {
        private static final long NANOS_PER_MILLI = 1_000_000;

        @Override
        public long epochMillis() {
            return nanos / NANOS_PER_MILLI;
        }
    }
}

package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.BillingModeSummary;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.CreateTableResponse;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.DeleteTableResponse;
import dev.headroom.api.control.DescribeTableRequest;
import dev.headroom.api.control.DescribeTableResponse;
import dev.headroom.api.control.ListTablesRequest;
import dev.headroom.api.control.ListTablesResponse;
import dev.headroom.api.control.TableDescription;
import dev.headroom.database.Change.Kind;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.TableEngine;
import java.util.List;
import java.util.function.Consumer;

/** Creates, describes, lists and deletes tables. */
final class TableOperations {
    private static final int MOST_LISTED = 100;

    private final Tables tables;
    private final StreamRegistry streams;
    private final DatabaseClock clock;
    private final Delay delay;
    private final CreateTableRules rules;
    private final TableCreation creation;

    TableOperations(
            Tables tables,
            StreamRegistry streams,
            DatabaseSettings settings,
            DatabaseClock clock,
            TableCreation creation) {
        this.tables = tables;
        this.streams = streams;
        this.clock = clock;
        this.delay = new Delay(settings);
        this.rules = new CreateTableRules(new ThroughputRules(settings));
        this.creation = creation;
    }

    CreateTableResponse create(CreateTableRequest request) {
        rules.require(request);
        requireNew(request.tableName());
        Moment now = Moment.now(clock);
        Table table = creation.table(request, InitialContents.NONE, now);
        table.begin(new Change(Kind.CREATION, "", delay.after(now), done -> {}));
        tables.add(table);
        if (request.streamSpecification() != null
                && request.streamSpecification().streamEnabled()) {
            streams.enable(table, request.streamSpecification().streamViewType(), now);
        }
        return new CreateTableResponse(asCreated(request, Describing.of(table, now)));
    }

    /** Installs a table that is active and filled at once. */
    void adopt(String name, TableSpec spec, Consumer<TableEngine> load) {
        requireNew(name);
        InitialContents contents = new InitialContents(load, spec.otherData().bytes());
        tables.add(creation.table(ScenarioTable.request(name, spec), contents, Moment.now(clock)));
    }

    private void requireNew(String name) {
        Table present = tables.find(name);
        if (present == null) {
            return;
        }
        if (present.life().changes().has(Kind.CREATION)) {
            throw Refusals.inUse("Table is being created: " + name);
        }
        throw new ServiceException(ErrorType.RESOURCE_IN_USE, "Table already exists: " + name);
    }

    DescribeTableResponse describe(DescribeTableRequest request) {
        Table table = tables.existing(request.tableName());
        return new DescribeTableResponse(Describing.of(table, Moment.now(clock)));
    }

    ListTablesResponse list(ListTablesRequest request) {
        int limit = request.limit() == null ? MOST_LISTED : request.limit();
        String start = request.exclusiveStartTableName();
        List<String> names = (start == null ? tables.all() : tables.behind(start))
                .stream().map(Table::name).toList();
        return names.size() <= limit
                ? new ListTablesResponse(names, null)
                : new ListTablesResponse(names.subList(0, limit), names.get(limit - 1));
    }

    DeleteTableResponse delete(DeleteTableRequest request) {
        Table table = tables.existing(request.tableName());
        InUse.of(table).refuseDeletion();
        if (table.life().isDeletionProtected()) {
            throw ServiceException.validation("Resource cannot be deleted as it is currently protected against"
                    + " deletion. Disable deletion protection first.");
        }
        Moment now = Moment.now(clock);
        table.begin(new Change(Kind.DELETION, "", delay.after(now), done -> {
            table.stream().end(done);
            tables.remove(table);
        }));
        return new DeleteTableResponse(Describing.of(table, now));
    }

    /** The answer to CreateTable does not tell yet what the table gets by itself (facts §11.10). */
    private static TableDescription asCreated(CreateTableRequest request, TableDescription full) {
        BillingModeSummary billing = full.billingModeSummary() == null
                ? null
                : new BillingModeSummary(full.billingModeSummary().billingMode(), null);
        return new TableDescription(
                full.attributeDefinitions(),
                full.tableName(),
                full.keySchema(),
                full.tableStatus(),
                full.creationDateTime(),
                full.provisionedThroughput(),
                full.tableSizeBytes(),
                full.itemCount(),
                full.tableArn(),
                full.tableId(),
                billing,
                full.localSecondaryIndexes(),
                full.globalSecondaryIndexes(),
                full.streamSpecification(),
                full.latestStreamLabel(),
                full.latestStreamArn(),
                full.sseDescription(),
                full.tableClassSummary(),
                full.deletionProtectionEnabled(),
                full.onDemandThroughput(),
                request.warmThroughput() == null ? null : full.warmThroughput());
    }
}

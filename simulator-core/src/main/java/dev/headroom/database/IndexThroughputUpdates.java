package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.GlobalSecondaryIndexUpdate;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.UpdateGlobalSecondaryIndexAction;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.api.control.WarmThroughput;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.database.Change.Kind;
import dev.headroom.database.ThroughputRules.WarmFloor;
import java.util.ArrayList;
import java.util.List;

/** Changes of the throughput of global indexes, several at once (facts §11.10). */
final class IndexThroughputUpdates {
    private final Delay delay;
    private final ThroughputRules rules;

    IndexThroughputUpdates(Delay delay, ThroughputRules rules) {
        this.delay = delay;
        this.rules = rules;
    }

    List<Runnable> steps(UpdateTableRequest request, Table table, Moment now) {
        List<Runnable> steps = new ArrayList<>();
        for (UpdateGlobalSecondaryIndexAction action : actions(request)) {
            GlobalIndex index = existing(action.indexName(), table);
            InUse.of(table).refuseIndexUpdate(index.name());
            if (table.life().billing().isOnDemand()) {
                requireOnDemand(action);
            } else {
                requireProvisioned(action);
            }
            addSteps(steps, action, index, table, now);
        }
        return steps;
    }

    private void addSteps(
            List<Runnable> steps, UpdateGlobalSecondaryIndexAction action, GlobalIndex index, Table table, Moment now) {
        if (action.provisionedThroughput() != null) {
            steps.add(provisioned(action.provisionedThroughput(), index, table, now));
        }
        if (action.onDemandThroughput() != null) {
            steps.add(maximum(action.onDemandThroughput(), index, table, now));
        }
        if (action.warmThroughput() != null) {
            steps.add(warm(action.warmThroughput(), index, table, now));
        }
    }

    /** While the table becomes on demand, no index can be given throughput. */
    void refuseProvisioned(UpdateTableRequest request, Table table) {
        for (UpdateGlobalSecondaryIndexAction action : actions(request)) {
            existing(action.indexName(), table);
            requireOnDemand(action);
        }
    }

    private static List<UpdateGlobalSecondaryIndexAction> actions(UpdateTableRequest request) {
        return CreateTableRules.orEmpty(request.globalSecondaryIndexUpdates()).stream()
                .filter(update -> update.update() != null)
                .map(GlobalSecondaryIndexUpdate::update)
                .toList();
    }

    static GlobalIndex existing(String name, Table table) {
        if (table.life().schema().hasLocalIndex(name)) {
            throw ServiceException.validation("Cannot update an index that is not a GlobalSecondaryIndex: " + name);
        }
        return table.life()
                .schema()
                .globalIndex(name)
                .orElseThrow(() -> Refusals.notFound("Index " + name + " for table " + table.name()));
    }

    private static void requireOnDemand(UpdateGlobalSecondaryIndexAction action) {
        boolean other = action.onDemandThroughput() != null || action.warmThroughput() != null;
        if (action.provisionedThroughput() != null || !other) {
            throw Invalid.values("The only Updates for index: " + action.indexName() + " when TableThroughputMode is"
                    + " PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput");
        }
    }

    private static void requireProvisioned(UpdateGlobalSecondaryIndexAction action) {
        OnDemandThroughput maximum = action.onDemandThroughput();
        if (maximum != null) {
            String side = maximum.maxReadRequestUnits() != null ? "Read" : "Write";
            throw Invalid.values("Max" + side + "RequestUnits for OnDemandThroughput for index : " + action.indexName()
                    + " cannot be specified when the table BillingMode is PROVISIONED");
        }
        if (action.provisionedThroughput() == null && action.warmThroughput() == null) {
            throw Invalid.values("ProvisionedThroughput must be specified for index: " + action.indexName());
        }
    }

    private Runnable provisioned(ProvisionedThroughput wanted, GlobalIndex index, Table table, Moment now) {
        if (wanted.readCapacityUnits() > ThroughputRules.OUT_OF_BOUNDS
                || wanted.writeCapacityUnits() > ThroughputRules.OUT_OF_BOUNDS) {
            throw ServiceException.validation(
                    "This operation cannot be performed with given input values. Please contact"
                            + " DynamoDB service team for more info: Action Blocked: IndexUpdate");
        }
        ThroughputLife life = index.throughput();
        ThroughputUpdates.requireAnother(index.name(), life.provisioned(), wanted);
        rules.requireWithinQuota(index.name(), wanted);
        if (life.isDecrease(wanted)) {
            life.requireDecreaseLeft(now);
        }
        return () -> table.begin(new Change(Kind.INDEX_UPDATE, index.name(), delay.after(now), done -> {
            life.changed(wanted, done);
            table.capacityOf(index.name()).ifPresent(capacity -> ThroughputUpdates.change(capacity, wanted, done));
        }));
    }

    private Runnable maximum(OnDemandThroughput wanted, GlobalIndex index, Table table, Moment now) {
        rules.requireMaximum(index.name(), wanted, true);
        return () -> {
            index.throughput().bound(wanted);
            table.begin(
                    new Change(Kind.INDEX_UPDATE, index.name(), delay.after(now), done -> table.capacityOf(index.name())
                            .ifPresent(capacity -> Capacities.bound(capacity, index.throughput(), done))));
        };
    }

    private Runnable warm(WarmThroughput wanted, GlobalIndex index, Table table, Moment now) {
        ResourceCapacity capacity = table.capacityOf(index.name()).orElseThrow();
        rules.requireWarm(
                index.name(), wanted, capacity.warmThroughput(false), capacity.warmThroughput(true), WarmFloor.PRESENT);
        return () -> {
            table.life().changes().cancel(Kind.WARMING, index.name());
            table.begin(new Change(
                    Kind.WARMING, index.name(), delay.after(now), done -> Capacities.warm(capacity, wanted, done)));
        };
    }
}

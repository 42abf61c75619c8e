package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.GlobalSecondaryIndexUpdate;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.UpdateGlobalSecondaryIndexAction;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.database.Change.Kind;
import dev.headroom.table.Charges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Changes of provisioned throughput and of the billing mode, of a table and its global indexes (facts §3.4, §11.10). */
final class ThroughputUpdates {
    private final Delay delay;
    private final ThroughputRules rules;
    private final IndexThroughputUpdates indexUpdates;

    ThroughputUpdates(DatabaseSettings settings) {
        this.delay = new Delay(settings);
        this.rules = new ThroughputRules(settings);
        this.indexUpdates = new IndexThroughputUpdates(delay, rules);
    }

    List<Runnable> steps(UpdateTableRequest request, Table table, Moment now) {
        BillingMode present = table.life().billing().mode();
        BillingMode wanted = request.billingMode() == null ? present : request.billingMode();
        requireFitting(request, wanted);
        if (wanted != present) {
            InUse.of(table).refuseThroughput();
            table.life().billing().requireSwitchLeft(wanted, now);
            return wanted == BillingMode.PAY_PER_REQUEST
                    ? toOnDemand(request, table, now)
                    : toProvisioned(request, table, now);
        }
        List<Runnable> steps = new ArrayList<>();
        if (request.provisionedThroughput() != null) {
            steps.add(ofTable(request.provisionedThroughput(), table, now));
        }
        steps.addAll(indexUpdates.steps(request, table, now));
        return steps;
    }

    private static void requireFitting(UpdateTableRequest request, BillingMode wanted) {
        boolean given = request.provisionedThroughput() != null;
        if (wanted == BillingMode.PAY_PER_REQUEST && given) {
            throw Invalid.values("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is"
                    + " PAY_PER_REQUEST");
        }
        if (request.billingMode() == BillingMode.PROVISIONED && !given) {
            throw Invalid.values("ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
        }
    }

    private Runnable ofTable(ProvisionedThroughput wanted, Table table, Moment now) {
        InUse.of(table).refuseThroughput();
        ThroughputLife life = table.life().throughput();
        requireAnother(null, life.provisioned(), wanted);
        rules.requireWithinQuota(null, wanted);
        if (life.isDecrease(wanted)) {
            life.requireDecreaseLeft(now);
        }
        return () -> begin(table, now, done -> {
            life.changed(wanted, done);
            change(table.capacity().resource(Charges.TABLE), wanted, done);
        });
    }

    /** @param index null for the table */
    static void requireAnother(String index, ProvisionedThroughput present, ProvisionedThroughput wanted) {
        if (!present.equals(wanted)) {
            return;
        }
        String resource = index == null ? "the table" : "the index " + index;
        String reads = " ReadCapacityUnits provisioned for " + (index == null ? "the table" : "index " + index) + ": ";
        String writes =
                " WriteCapacityUnits provisioned for " + (index == null ? "the table" : "index " + index) + ": ";
        throw ServiceException.validation(
                "The provisioned throughput for " + resource + " will not change. The requested"
                        + " value equals the current value. Current" + reads + present.readCapacityUnits()
                        + ". Requested ReadCapacityUnits: " + wanted.readCapacityUnits() + ". Current" + writes
                        + present.writeCapacityUnits() + ". Requested WriteCapacityUnits: "
                        + wanted.writeCapacityUnits()
                        + ". Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.");
    }

    static void change(ResourceCapacity capacity, ProvisionedThroughput wanted, Moment now) {
        capacity.changeCapacity(wanted.readCapacityUnits(), wanted.writeCapacityUnits(), now.nanos());
    }

    private List<Runnable> toOnDemand(UpdateTableRequest request, Table table, Moment now) {
        indexUpdates.refuseProvisioned(request, table);
        return List.of(() -> {
            table.life().billing().show(BillingMode.PAY_PER_REQUEST);
            table.life().throughput().setProvisioned(null);
            table.life().schema().globalIndexes().forEach(index -> index.throughput()
                    .setProvisioned(null));
            begin(table, now, done -> {
                changeBilling(table, true, done);
                table.life().billing().becameOnDemand(done);
            });
        });
    }

    /** Every index must be given its throughput: nothing is estimated (facts §11.10). */
    private List<Runnable> toProvisioned(UpdateTableRequest request, Table table, Moment now) {
        ProvisionedThroughput ofTable = request.provisionedThroughput();
        rules.requireWithinQuota(null, ofTable);
        Map<GlobalIndex, ProvisionedThroughput> ofIndexes = ofIndexes(request, table);
        return List.of(() -> {
            table.life().billing().show(BillingMode.PROVISIONED);
            table.life().throughput().setProvisioned(ofTable);
            table.life().throughput().unbound();
            ofIndexes.forEach((index, throughput) -> {
                index.throughput().setProvisioned(throughput);
                index.throughput().unbound();
            });
            begin(table, now, done -> {
                change(table.capacity().resource(Charges.TABLE), ofTable, done);
                ofIndexes.forEach((index, throughput) ->
                        table.capacityOf(index.name()).ifPresent(capacity -> change(capacity, throughput, done)));
                changeBilling(table, false, done);
            });
        });
    }

    private Map<GlobalIndex, ProvisionedThroughput> ofIndexes(UpdateTableRequest request, Table table) {
        Map<String, ProvisionedThroughput> given = new LinkedHashMap<>();
        for (GlobalSecondaryIndexUpdate update : CreateTableRules.orEmpty(request.globalSecondaryIndexUpdates())) {
            UpdateGlobalSecondaryIndexAction action = update.update();
            if (action != null) {
                IndexThroughputUpdates.existing(action.indexName(), table);
                given.put(action.indexName(), action.provisionedThroughput());
            }
        }
        Map<GlobalIndex, ProvisionedThroughput> all = new LinkedHashMap<>();
        for (GlobalIndex index : table.life().schema().globalIndexes()) {
            ProvisionedThroughput throughput = given.get(index.name());
            if (throughput == null) {
                throw Invalid.values("ProvisionedThroughput must be specified for index: " + index.name());
            }
            rules.requireWithinQuota(index.name(), throughput);
            all.put(index, throughput);
        }
        return all;
    }

    private static void changeBilling(Table table, boolean onDemand, Moment now) {
        table.capacity().resource(Charges.TABLE).changeBilling(Capacities.mode(onDemand), now.nanos());
        table.life().schema().globalIndexes().forEach(index -> table.capacityOf(index.name())
                .ifPresent(capacity -> changeBilling(capacity, index.throughput(), onDemand, now)));
        Capacities.bound(table.capacity().resource(Charges.TABLE), table.life().throughput(), now);
    }

    private static void changeBilling(ResourceCapacity capacity, ThroughputLife life, boolean onDemand, Moment now) {
        capacity.changeBilling(Capacities.mode(onDemand), now.nanos());
        Capacities.bound(capacity, life, now);
    }

    private void begin(Table table, Moment now, Consumer<Moment> effect) {
        table.begin(new Change(Kind.THROUGHPUT, "", delay.after(now), effect));
    }
}

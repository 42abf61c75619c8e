package dev.headroom.database;

import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.SseDescription;
import dev.headroom.api.control.SseSpecification;
import dev.headroom.api.control.TableClass;
import dev.headroom.api.control.TableClassSummary;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.api.control.WarmThroughput;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.database.Change.Kind;
import dev.headroom.database.ThroughputRules.WarmFloor;
import dev.headroom.table.Charges;
import java.util.ArrayList;
import java.util.List;

/** Changes of a table's settings: deletion protection, class, encryption, on-demand maximum, warm throughput (facts §11.10). */
final class SettingUpdates {
    private final Delay delay;
    private final ThroughputRules rules;
    private final Encryption encryption;

    SettingUpdates(DatabaseSettings settings) {
        this.delay = new Delay(settings);
        this.rules = new ThroughputRules(settings);
        this.encryption = new Encryption(settings);
    }

    List<Runnable> steps(UpdateTableRequest request, Table table, Moment now) {
        List<Runnable> steps = new ArrayList<>();
        if (request.deletionProtectionEnabled() != null) {
            steps.add(() -> table.life().setDeletionProtected(request.deletionProtectionEnabled()));
        }
        if (request.sseSpecification() != null) {
            steps.add(encryption(request.sseSpecification(), table));
        }
        if (request.tableClass() != null) {
            steps.add(tableClass(request.tableClass(), table, now));
        }
        if (request.onDemandThroughput() != null) {
            steps.add(maximum(request, table, now));
        }
        if (request.warmThroughput() != null) {
            steps.add(warm(request.warmThroughput(), table, now));
        }
        return steps;
    }

    /** Takes effect at once, where the service takes about 20 seconds. */
    private Runnable encryption(SseSpecification wanted, Table table) {
        SseDescription present = table.life().encryption();
        if (!Encryption.isEnabled(wanted) && present == null) {
            throw Invalid.values("Table is already encrypted by default");
        }
        if (present != null && present.kmsMasterKeyArn().equals(wanted.kmsMasterKeyId())) {
            throw Invalid.values("Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if"
                    + " you want to change Master Key");
        }
        return () -> table.life().setEncryption(encryption.description(wanted));
    }

    /** What a table is already, it can be made again for nothing; but not once the quota is spent. */
    private Runnable tableClass(TableClass wanted, Table table, Moment now) {
        InUse.of(table).refuseTableClass();
        TableLife life = table.life();
        life.requireClassChangeLeft(now);
        TableClassSummary present = life.tableClass();
        TableClass old = present == null ? TableClass.STANDARD : present.tableClass();
        if (old == wanted) {
            return () -> {};
        }
        return () -> {
            life.classChangeBegins(now);
            table.begin(
                    new Change(Kind.TABLE_CLASS, wanted.name(), delay.after(now), done -> life.become(wanted, done)));
        };
    }

    /** In force at once; of a table that becomes on demand, when it has. */
    private Runnable maximum(UpdateTableRequest request, Table table, Moment now) {
        OnDemandThroughput wanted = request.onDemandThroughput();
        boolean switching = request.billingMode() == BillingMode.PAY_PER_REQUEST;
        if (!table.life().billing().isOnDemand() && !switching) {
            String side = wanted.maxReadRequestUnits() != null ? "Read" : "Write";
            throw Invalid.values(
                    "Max" + side
                            + "RequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED");
        }
        rules.requireMaximum(null, wanted, true);
        InUse.of(table).refuseMaximum();
        return () -> {
            table.life().throughput().bound(wanted);
            Capacities.bound(
                    table.capacity().resource(Charges.TABLE), table.life().throughput(), now);
        };
    }

    private Runnable warm(WarmThroughput wanted, Table table, Moment now) {
        ResourceCapacity capacity = table.capacity().resource(Charges.TABLE);
        rules.requireWarm(
                null, wanted, capacity.warmThroughput(false), capacity.warmThroughput(true), WarmFloor.PRESENT);
        return () -> {
            table.life().changes().cancel(Kind.WARMING, "");
            table.begin(
                    new Change(Kind.WARMING, "", delay.after(now), done -> Capacities.warm(capacity, wanted, done)));
        };
    }
}

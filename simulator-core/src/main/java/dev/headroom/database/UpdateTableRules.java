package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.GlobalSecondaryIndexUpdate;
import dev.headroom.api.control.UpdateTableRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a request to change a table may ask for at once, whatever the table: one thing, with few exceptions (facts §11.10).
 */
final class UpdateTableRules {
    private static final String NOTHING = "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled,"
            + " GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, MultiAccountReplicaReady,"
            + " ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, OnDemandThroughput,"
            + " WarmThroughput or TableClass is required";
    private static final String ALONE = " must be the only operation in the request";

    private final UpdateTableRequest request;
    private final List<GlobalSecondaryIndexUpdate> indexes;

    private UpdateTableRules(UpdateTableRequest request) {
        this.request = request;
        this.indexes = CreateTableRules.orEmpty(request.globalSecondaryIndexUpdates());
    }

    static void require(UpdateTableRequest request) {
        UpdateTableRules rules = new UpdateTableRules(request);
        rules.requireAnything();
        rules.requireIndexActions();
        rules.requireOneConcern();
        rules.requireSoundParts();
    }

    private void requireAnything() {
        if (concerns() == 0 && indexes.isEmpty()) {
            throw ServiceException.validation(NOTHING);
        }
        if (request.globalSecondaryIndexUpdates() != null && indexes.isEmpty()) {
            throw Invalid.values("List of GlobalSecondaryIndexUpdates is empty");
        }
    }

    /** How many things are to be changed, indexes apart. */
    private long concerns() {
        return Stream.of(
                        request.billingMode(),
                        request.provisionedThroughput(),
                        request.streamSpecification(),
                        request.sseSpecification(),
                        request.tableClass(),
                        request.deletionProtectionEnabled(),
                        request.onDemandThroughput(),
                        request.warmThroughput())
                .filter(Objects::nonNull)
                .count();
    }

    private boolean hasOthers() {
        return concerns() > 1 || !indexes.isEmpty();
    }

    private void requireOneConcern() {
        requireAlone(request.sseSpecification(), "Server-Side Encryption modification");
        requireAlone(request.tableClass(), "TableClass modification");
        requireAlone(request.deletionProtectionEnabled(), "DeletionProtection modification");
        if (request.warmThroughput() != null && addsOrRemovesIndex()) {
            throw Invalid.values("Create global secondary index cannot be specified when updating WarmThroughput");
        }
        requireAlone(request.warmThroughput(), "WarmThroughput");
        requireMaximumWithBillingOnly();
        requireNotWithThroughput();
    }

    private void requireAlone(Object part, String what) {
        if (part != null && hasOthers()) {
            throw Invalid.values(what + ALONE);
        }
    }

    private void requireMaximumWithBillingOnly() {
        boolean others = concerns() > (request.billingMode() == null ? 1 : 2) || !indexes.isEmpty();
        if (request.onDemandThroughput() != null && others) {
            throw Invalid.values("OnDemandThroughput can only be combined with BillingMode in an UpdateTable request");
        }
    }

    private void requireNotWithThroughput() {
        boolean throughput =
                request.provisionedThroughput() != null || request.billingMode() == BillingMode.PROVISIONED;
        if (throughput && request.streamSpecification() != null) {
            throw Invalid.values("You cannot modify stream status while updating table IOPS");
        }
        if (throughput && addsOrRemovesIndex()) {
            throw Invalid.values("You cannot create or delete index while updating table IOPS");
        }
        if (request.streamSpecification() != null && addsOrRemovesIndex()) {
            throw Invalid.values("You cannot create or delete index while changing stream status");
        }
    }

    private boolean addsOrRemovesIndex() {
        return indexes.stream().anyMatch(index -> index.create() != null || index.delete() != null);
    }

    private void requireIndexActions() {
        Set<String> names = new HashSet<>();
        for (GlobalSecondaryIndexUpdate index : indexes) {
            requireOneAction(index);
            String name = nameOf(index);
            if (!names.add(name)) {
                throw Invalid.values(
                        "Only one global secondary index update per index is allowed simultaneously. Index: " + name);
            }
        }
    }

    private static void requireOneAction(GlobalSecondaryIndexUpdate index) {
        long actions = Stream.of(index.update(), index.create(), index.delete())
                .filter(Objects::nonNull)
                .count();
        if (actions == 0) {
            throw Invalid.values("One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create,"
                    + " GlobalSecondaryIndexUpdate.Delete must not be null");
        }
        if (actions > 1) {
            throw Invalid.values(
                    "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object");
        }
    }

    private static String nameOf(GlobalSecondaryIndexUpdate index) {
        if (index.update() != null) {
            return index.update().indexName();
        }
        return index.create() != null
                ? index.create().indexName()
                : index.delete().indexName();
    }

    private void requireSoundParts() {
        if (request.provisionedThroughput() != null) {
            ThroughputRules.requireInBounds(request.provisionedThroughput());
        }
        if (request.streamSpecification() != null) {
            StreamRules.requireForUpdate(request.streamSpecification());
        }
        if (request.sseSpecification() != null) {
            Encryption.require(request.sseSpecification());
        }
    }
}

package dev.headroom.database;

import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.WarmThroughput;
import dev.headroom.database.ThroughputRules.WarmFloor;
import java.util.List;

/** What throughput a new table and its indexes may be given, by the billing mode (facts §11.9, §11.10). */
final class NewThroughputRules {
    private final ThroughputRules throughputs;

    NewThroughputRules(ThroughputRules throughputs) {
        this.throughputs = throughputs;
    }

    void requireOfTable(CreateTableRequest request) {
        ProvisionedThroughput throughput = request.provisionedThroughput();
        if (isOnDemand(request) && throughput != null) {
            throw Invalid.values("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode"
                    + " is PAY_PER_REQUEST");
        }
        if (!isOnDemand(request) && throughput == null) {
            throw Invalid.values("ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is"
                    + " PROVISIONED");
        }
        if (throughput != null) {
            ThroughputRules.requireInBounds(throughput);
        }
        if (request.onDemandThroughput() != null) {
            requireMaximum(request, null, request.onDemandThroughput());
        }
        if (request.warmThroughput() != null) {
            requireWarm(request, null, request.warmThroughput(), throughput);
        }
    }

    void requireOfIndex(CreateTableRequest request, GlobalSecondaryIndex index) {
        ProvisionedThroughput throughput = index.provisionedThroughput();
        if (isOnDemand(request) && throughput != null) {
            throw Invalid.values("ProvisionedThroughput should not be specified for index: " + index.indexName()
                    + " when BillingMode is PAY_PER_REQUEST");
        }
        if (!isOnDemand(request) && throughput == null) {
            throw Invalid.values("ProvisionedThroughput is not specified for index: " + index.indexName());
        }
        if (throughput != null) {
            ThroughputRules.requireInBounds(throughput);
        }
        if (index.onDemandThroughput() != null) {
            requireMaximum(request, index.indexName(), index.onDemandThroughput());
        }
        if (index.warmThroughput() != null) {
            requireWarm(request, index.indexName(), index.warmThroughput(), throughput);
        }
    }

    /** Quotas of the account are looked at last. */
    void requireWithinQuotas(CreateTableRequest request) {
        if (isOnDemand(request)) {
            return;
        }
        throughputs.requireWithinQuota(null, request.provisionedThroughput());
        List<GlobalSecondaryIndex> indexes = CreateTableRules.orEmpty(request.globalSecondaryIndexes());
        indexes.forEach(index -> throughputs.requireWithinQuota(index.indexName(), index.provisionedThroughput()));
    }

    private void requireMaximum(CreateTableRequest request, String index, OnDemandThroughput maximum) {
        if (!isOnDemand(request)) {
            String side = maximum.maxReadRequestUnits() != null ? "Read" : "Write";
            throw Invalid.values("Max" + side + "RequestUnits for OnDemandThroughput"
                    + (index == null ? "" : " for index: " + index)
                    + " cannot be specified when table BillingMode is PROVISIONED.");
        }
        throughputs.requireMaximum(index, maximum, false);
    }

    private void requireWarm(
            CreateTableRequest request, String index, WarmThroughput warm, ProvisionedThroughput throughput) {
        if (isOnDemand(request)) {
            throughputs.requireWarmFromInitial(index, warm);
        } else {
            throughputs.requireWarm(
                    index,
                    warm,
                    throughput.readCapacityUnits(),
                    throughput.writeCapacityUnits(),
                    WarmFloor.PROVISIONED);
        }
    }

    private static boolean isOnDemand(CreateTableRequest request) {
        return request.billingMode() == BillingMode.PAY_PER_REQUEST;
    }
}

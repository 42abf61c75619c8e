package dev.headroom.database;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.capacity.Verdict;
import dev.headroom.table.Charges;
import java.util.Arrays;

/** What the requests on one table consumed, and what was throttled: totals since the table began, and of the minute. */
final class TableUsage {
    private ResourceUsage[] resources;
    private long requests;
    private long throttledRequests;
    private long expiredItems;

    /** @param count the table and its global indexes */
    TableUsage(int count) {
        resources = new ResourceUsage[count];
        Arrays.setAll(resources, number -> new ResourceUsage());
    }

    /** Begins anew for a resource number that a new index has. */
    void begin(int resource) {
        if (resource == resources.length) {
            resources = Arrays.copyOf(resources, resource + 1);
        }
        resources[resource] = new ResourceUsage();
    }

    ResourceUsage resource(int resource) {
        return resources[resource];
    }

    long requests() {
        return requests;
    }

    long throttledRequests() {
        return throttledRequests;
    }

    /** Items that time to live has deleted. */
    long expiredItems() {
        return expiredItems;
    }

    void expired() {
        expiredItems++;
    }

    void served(Charges charges) {
        requests++;
        for (int i = 0; i < charges.count(); i++) {
            resources[charges.resource(i)].consumed(charges.isWrite(i), charges.halves(i));
        }
    }

    /** A request refused is one throttle event for each resource that refuses it (facts §5.3). */
    void throttled(Charges charges, Verdict verdict) {
        requests++;
        throttledRequests++;
        int lastToRefuse = -1;
        for (int i = 0; i < charges.count(); i++) {
            ThrottlingReason reason = verdict.reason(i);
            if (reason != null && charges.resource(i) != lastToRefuse) {
                lastToRefuse = charges.resource(i);
                resources[lastToRefuse].throttled(reason, charges.key(i), charges.hash(i));
            }
        }
    }
}

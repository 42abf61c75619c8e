package dev.headroom.capacity;

import dev.headroom.table.Charges;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether an operation may pass: every resource and partition that it would charge must have something left; then
 * all are charged, else none. A throttled operation costs nothing and changes nothing.
 */
public final class TableCapacity {
    private ResourceCapacity[] resources;

    /** @param resources the table, then its global indexes */
    public TableCapacity(List<ResourceCapacity> resources) {
        this.resources = resources.toArray(ResourceCapacity[]::new);
    }

    /** The capacity of the table itself ({@link Charges#TABLE}) or of a global index; null for a number that is vacant. */
    public ResourceCapacity resource(int resource) {
        return resources[resource];
    }

    /** One more than the largest resource number, vacant ones included. */
    public int resources() {
        return resources.length;
    }

    /** Gives a resource number that is vacant, or the next one, to the capacity of a new global index. */
    public void put(int resource, ResourceCapacity index) {
        if (resource == resources.length) {
            resources = Arrays.copyOf(resources, resource + 1);
        }
        resources[resource] = index;
    }

    /** Leaves the number of a global index that was removed vacant. */
    public void remove(int resource) {
        resources[resource] = null;
    }

    /** Admits an operation, taking its charges, or says for each charge that cannot pass why not. */
    public void admit(Charges charges, Verdict verdict, long nowNanos) {
        judge(charges, verdict, nowNanos);
        if (verdict.admitted()) {
            take(charges);
        }
    }

    /** Says of each charge whether it could pass, and takes nothing. */
    public void judge(Charges charges, Verdict verdict, long nowNanos) {
        int count = charges.count();
        verdict.begin(count);
        for (int i = 0; i < count; i++) {
            ThrottlingReason reason = resources[charges.resource(i)].refusal(charges, i, nowNanos);
            if (reason == null) {
                verdict.pass(i);
            } else {
                verdict.refuse(i, reason);
            }
        }
    }

    /** Takes charges that were judged to pass. */
    public void take(Charges charges) {
        for (int i = 0; i < charges.count(); i++) {
            resources[charges.resource(i)].take(charges, i);
        }
    }
}

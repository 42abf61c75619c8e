package dev.headroom.capacity;

import dev.headroom.table.Charges;
import java.util.ArrayList;
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

    /** The capacity of the table itself ({@link Charges#TABLE}) or of a global index. */
    public ResourceCapacity resource(int resource) {
        return resources[resource];
    }

    public int resources() {
        return resources.length;
    }

    /** Adds the capacity of a new global index, the last of the table's. */
    public void add(ResourceCapacity index) {
        List<ResourceCapacity> longer = new ArrayList<>(List.of(resources));
        longer.add(index);
        resources = longer.toArray(ResourceCapacity[]::new);
    }

    /** Removes the capacity of a global index; those behind it move up. */
    public void remove(int resource) {
        if (resource == Charges.TABLE) {
            throw new IllegalArgumentException("a table keeps its own capacity");
        }
        List<ResourceCapacity> shorter = new ArrayList<>(List.of(resources));
        shorter.remove(resource);
        resources = shorter.toArray(ResourceCapacity[]::new);
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
            ThrottlingReason reason =
                    resources[charges.resource(i)].refusal(charges.isWrite(i), charges.partition(i), nowNanos);
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
            resources[charges.resource(i)].take(charges.isWrite(i), charges.partition(i), charges.halves(i));
        }
    }
}

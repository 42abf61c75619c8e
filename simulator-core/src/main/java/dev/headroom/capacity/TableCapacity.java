package dev.headroom.capacity;

import dev.headroom.table.Charges;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether an operation may pass: every resource and partition that it would charge must have something left, and
 * where it writes to a global index, the queue before the index must have room; then all are charged, else none. A throttled
 * operation costs nothing and changes nothing.
 */
public final class TableCapacity {
    private ResourceCapacity[] resources;
    private IndexQueue[] queues;

    /** @param resources the table, then its global indexes */
    public TableCapacity(List<ResourceCapacity> resources) {
        this.resources = resources.toArray(ResourceCapacity[]::new);
        this.queues = new IndexQueue[this.resources.length];
        for (int i = Charges.TABLE + 1; i < queues.length; i++) {
            queues[i] = this.resources[i].queue();
        }
    }

    /** The capacity of the table itself ({@link Charges#TABLE}) or of a global index; null for a number that is vacant. */
    public ResourceCapacity resource(int resource) {
        return resources[resource];
    }

    /** The queue before a global index; null for the table and for a number that is vacant. */
    public IndexQueue queue(int resource) {
        return queues[resource];
    }

    /** How long ago the last write was made that a global index has applied, in one or in all partitions; 0 where none waits. */
    public long backlogNanos(int resource, int partition, long nowNanos) {
        return queues[resource].backlogNanos(partition, nowNanos);
    }

    /** One more than the largest resource number, vacant ones included. */
    public int resources() {
        return resources.length;
    }

    /** Gives a resource number that is vacant, or the next one, to the capacity of a new global index. */
    public void put(int resource, ResourceCapacity index) {
        if (resource == resources.length) {
            resources = Arrays.copyOf(resources, resource + 1);
            queues = Arrays.copyOf(queues, resource + 1);
        }
        resources[resource] = index;
        queues[resource] = index.queue();
    }

    /** Leaves the number of a global index that was removed vacant. */
    public void remove(int resource) {
        resources[resource] = null;
        queues[resource] = null;
    }

    /** Admits an operation, taking its charges, or says for each charge that cannot pass why not. */
    public void admit(Charges charges, Verdict verdict, long nowNanos) {
        if (charges.count() == 1 && charges.resource(0) == Charges.TABLE) {
            admitAtTable(charges, verdict, nowNanos);
            return;
        }
        judge(charges, verdict, nowNanos);
        if (verdict.admitted()) {
            take(charges, nowNanos);
        }
    }

    /** The same for one charge to the table, as most operations have it. */
    private void admitAtTable(Charges charges, Verdict verdict, long nowNanos) {
        ResourceCapacity table = resources[Charges.TABLE];
        ThrottlingReason reason = table.refusal(charges, 0, nowNanos);
        verdict.begin(1);
        if (reason == null) {
            verdict.pass(0);
            table.take(charges, 0);
        } else {
            verdict.refuse(0, reason);
            table.refused(charges, 0);
        }
    }

    /** Says of each charge whether it could pass, and takes nothing. */
    public void judge(Charges charges, Verdict verdict, long nowNanos) {
        int count = charges.count();
        verdict.begin(count);
        for (int i = 0; i < count; i++) {
            ThrottlingReason reason = refusal(charges, i, nowNanos);
            if (reason == null) {
                verdict.pass(i);
            } else {
                verdict.refuse(i, reason);
                resources[charges.resource(i)].refused(charges, i);
            }
        }
    }

    /** Takes charges that were judged to pass. */
    public void take(Charges charges, long nowNanos) {
        for (int i = 0; i < charges.count(); i++) {
            if (isIndexWrite(charges, i)) {
                queues[charges.resource(i)].enter(charges.partition(i), charges.halves(i), nowNanos);
                resources[charges.resource(i)].warmed(charges, i);
            } else {
                resources[charges.resource(i)].take(charges, i);
            }
        }
    }

    private ThrottlingReason refusal(Charges charges, int charge, long nowNanos) {
        int resource = charges.resource(charge);
        return isIndexWrite(charges, charge)
                ? queues[resource].refusal(charges.partition(charge), nowNanos)
                : resources[resource].refusal(charges, charge, nowNanos);
    }

    private static boolean isIndexWrite(Charges charges, int charge) {
        return charges.resource(charge) != Charges.TABLE && charges.isWrite(charge);
    }
}

package dev.headroom.result;

import dev.headroom.capacity.ThrottlingReason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One region of a global table, as the others saw it.
 *
 * @param region the region
 * @param table the name of its table in the result
 * @param writesSent writes made here, which went to every other region
 * @param replicatedWrites writes of other regions that were taken in here
 * @param replicatedUnits replicated write units that these consumed of the table (CloudWatch's Source GlobalTable)
 * @param customerUnits write units that the requests of workloads consumed of the table (Source Customer)
 * @param indexUnits write units that replicated writes consumed of global indexes
 * @param throttledWrites replicated writes that the capacity here refused at first, and that had to wait
 * @param throttledReasons why they were refused, each attempt counted
 * @param lostWrites writes made here that were lost to a later one of another region
 * @param refusedConflicts requests refused with ReplicatedWriteConflictException, each attempt counted
 * @param unavailable requests refused because the region had failed, each attempt counted
 * @param latency how long writes of other regions took until they were here: ReplicationLatency
 * @param latencyMillis the mean of that by the interval in which they came; 0 where none did
 * @param pending writes of other regions that were not yet here at the end
 * @param pendingWrites the same at the end of each interval
 * @param bytesSent the size of what was sent to other regions
 */
public record ReplicaResult(
        String region,
        String table,
        long writesSent,
        long replicatedWrites,
        double replicatedUnits,
        double customerUnits,
        double indexUnits,
        long throttledWrites,
        Map<ThrottlingReason, Long> throttledReasons,
        long lostWrites,
        long refusedConflicts,
        long unavailable,
        Latency latency,
        Series latencyMillis,
        long pending,
        Series pendingWrites,
        long bytesSent) {
    public ReplicaResult {
        throttledReasons = Collections.unmodifiableMap(new LinkedHashMap<>(throttledReasons));
    }
}

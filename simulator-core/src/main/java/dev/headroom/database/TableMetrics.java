package dev.headroom.database;

import dev.headroom.result.HotKey;
import java.util.List;
import java.util.Map;

/**
 * What the requests on one table came to since it began.
 *
 * @param requests that were prepared, throttled ones among them
 * @param throttledRequests those of which nothing was done
 * @param timeToLiveDeletedItems items that expired and were deleted
 * @param resources the table, then its global indexes
 */
public record TableMetrics(
        String tableName,
        long requests,
        long throttledRequests,
        long timeToLiveDeletedItems,
        List<Resource> resources) {
    public TableMetrics {
        resources = List.copyOf(resources);
    }

    /**
     * The table itself, or one global index.
     *
     * @param indexName null for the table
     * @param readUnits consumed
     * @param writeUnits consumed
     * @param throttleEvents by the code of their reason, those that happened (facts §5.2)
     * @param throttledKeys the partition keys throttled most often, the first most of all
     * @param partitions at the moment
     */
    public record Resource(
            String indexName,
            double readUnits,
            double writeUnits,
            Map<String, Long> throttleEvents,
            List<HotKey> throttledKeys,
            int partitions) {}
}

package dev.headroom.result;

import java.util.List;

/**
 * What a table's DAX cluster did.
 *
 * @param nodeType the type of its nodes
 * @param nodes how many
 * @param nodeThroughput what one node bears, in normalised requests per second
 * @param itemCache what became of reads of items
 * @param queryCache what became of queries and scans
 * @param savedReadUnits what the hits would have consumed of the table
 * @param strongReads strongly consistent reads, which pass by the caches
 * @param writes writes through the cluster
 * @param throttled requests that a node turned away, having too much to do; the table did not see them
 * @param unavailable requests that met no node, or needed a primary node while there was none
 * @param refusedPerSecond those two over time
 * @param work what its work is made of
 * @param eachNode what each node bore
 */
public record DaxResult(
        String nodeType,
        int nodes,
        double nodeThroughput,
        DaxCacheResult itemCache,
        DaxCacheResult queryCache,
        double savedReadUnits,
        long strongReads,
        long writes,
        long throttled,
        long unavailable,
        Series refusedPerSecond,
        DaxWork work,
        List<DaxNodeResult> eachNode) {
    public DaxResult {
        eachNode = List.copyOf(eachNode);
    }

    /** Hits of both caches among all reads that could have hit; 0 where there were none. */
    public double hitRate() {
        return reads() == 0 ? 0 : hits() / (double) reads();
    }

    /** Reads that one of the caches answered. */
    public long hits() {
        return itemCache.hits() + queryCache.hits();
    }

    /** Reads that one of the caches could have answered. */
    public long reads() {
        return itemCache.reads() + queryCache.reads();
    }

    /** Reads answered with what was no longer so. */
    public long staleHits() {
        return itemCache.staleHits() + queryCache.staleHits();
    }

    /** The highest load of any node, as a share of what one bears. */
    public double peakLoad() {
        return eachNode.stream().mapToDouble(node -> node.load().max()).max().orElse(0) / nodeThroughput;
    }
}

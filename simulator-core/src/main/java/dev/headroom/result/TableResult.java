package dev.headroom.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one table saw.
 *
 * @param name the table
 * @param itemCount items stored at the end
 * @param sizeBytes their size at the end, entries of local indexes included, without the 100 bytes of storage overhead of each
 * @param averageItemBytes mean size of the stored items at the end; 0 for an empty table
 * @param resources the table itself first, then its global indexes
 * @param dax its cache, where it has one
 * @param loops what went on beside the requests
 */
public record TableResult(
        String name,
        long itemCount,
        long sizeBytes,
        double averageItemBytes,
        List<ResourceResult> resources,
        Optional<DaxResult> dax,
        List<LoopResult> loops) {
    public TableResult {
        resources = List.copyOf(resources);
        loops = List.copyOf(loops);
    }

    /** A table beside whose requests nothing goes on. */
    public TableResult(
            String name,
            long itemCount,
            long sizeBytes,
            double averageItemBytes,
            List<ResourceResult> resources,
            Optional<DaxResult> dax) {
        this(name, itemCount, sizeBytes, averageItemBytes, resources, dax, List.of());
    }

    /** What loops of one kind did. */
    public <L extends LoopResult> Stream<L> loops(Class<L> kind) {
        return loops.stream().filter(kind::isInstance).map(kind::cast);
    }
}

package dev.headroom.metrics;

import dev.headroom.item.AttributeValue;
import dev.headroom.result.HotKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.datasketches.frequencies.ErrorType;
import org.apache.datasketches.frequencies.LongsSketch;

/**
 * Finds the partition keys of most weight in a stream, in memory that does not grow: a Misra–Gries sketch (Anderson et al.,
 * "A high-performance algorithm for identifying frequent items in data streams", IMC 2017) of the keys' hashes.
 */
public final class HeavyHitters {
    private static final int SKETCH_ENTRIES = 2_048;
    private static final int NAMES = 4_096;
    /** A key is named where this, times how many were seen, begins with six zero bits: no pattern in the traffic keeps step. */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private static final int NAMED_OF_BITS = 58;
    private static final int REPORTED = 25;

    private final LongsSketch sketch = new LongsSketch(SKETCH_ENTRIES);
    private final Map<Long, AttributeValue> names = new LinkedHashMap<>(NAMES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, AttributeValue> eldest) {
            return size() > NAMES;
        }
    };
    private long seen;
    private long totalWeight;

    /** Counts a key. Every key is named at first, later one of sixty-four: a frequent key is named soon enough. */
    public void add(long hash, AttributeValue key, long weight) {
        sketch.update(hash, weight);
        totalWeight += weight;
        if (seen < NAMES || (seen * GOLDEN_RATIO) >>> NAMED_OF_BITS == 0) {
            names.put(hash, key);
        }
        seen++;
    }

    /**
     * The keys of most weight, largest first, at most 25: as many as Contributor Insights draws (facts §5.4).
     *
     * @param weightUnit what a weight is divided by
     */
    public List<HotKey> top(double weightUnit) {
        List<HotKey> keys = new ArrayList<>();
        Map<Long, AttributeValue> named = new HashMap<>(names); // who asked these themselves would keep names that go
        for (LongsSketch.Row row : sketch.getFrequentItems(ErrorType.NO_FALSE_POSITIVES)) {
            AttributeValue name = named.get(row.getItem());
            if (name != null && keys.size() < REPORTED) {
                keys.add(new HotKey(
                        name.toString(), row.getEstimate() / weightUnit, row.getEstimate() / (double) totalWeight));
            }
        }
        keys.sort(Comparator.comparingDouble(HotKey::weight).reversed().thenComparing(HotKey::key));
        return keys;
    }
}

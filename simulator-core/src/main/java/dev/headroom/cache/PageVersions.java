package dev.headroom.cache;

import dev.headroom.item.AttributeValue;
import dev.headroom.table.Charges;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.Operation;
import dev.headroom.table.ScanPosition;
import dev.headroom.table.TableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the writes to what cached pages were read from, which tells a stale page. A page of a query counts as stale once
 * anything under its partition key was written, of the table or the index that it read; a page of a scan once anything was.
 * A write beyond the page's limit counts as well, so that stale pages are rather over-counted.
 *
 * <p>Grows with the partition keys that were ever queried through DAX.
 */
public final class PageVersions {
    private static final int NO_LOCAL_INDEX = -1;

    private final TableDefinition definition;
    private final Map<Place, Source> sources = new HashMap<>();

    public PageVersions(TableDefinition definition) {
        this.definition = definition;
    }

    /** The result of a query or scan, to be cached. */
    public CachedPage cached(Operation read, int items, ScanPosition next, long bytes, long nowNanos) {
        Source source = sources.computeIfAbsent(placeOf(read), place -> new Source());
        return new CachedPage(items, next, source, source.version, bytes, nowNanos);
    }

    private Place placeOf(Operation read) {
        return read instanceof Operation.Query query
                ? place(query.index(), query.key().partition())
                : place(((Operation.Scan) read).index(), null);
    }

    /** A write was committed that was charged so. */
    public void wrote(Charges charges) {
        if (sources.isEmpty()) {
            return;
        }
        for (int i = 0; i < charges.count(); i++) {
            if (charges.isWrite(i)) {
                count(new Place(charges.resource(i), charges.localIndex(i), charges.key(i)));
                count(new Place(charges.resource(i), charges.localIndex(i), null));
            }
        }
    }

    private void count(Place place) {
        Source source = sources.get(place);
        if (source != null) {
            source.version++;
        }
    }

    private Place place(String index, AttributeValue key) {
        int global = numberOf(index, definition.globalIndexes());
        if (global >= 0) {
            return new Place(global + 1, NO_LOCAL_INDEX, key);
        }
        return new Place(Charges.TABLE, numberOf(index, definition.localIndexes()), key);
    }

    private static int numberOf(String index, List<IndexDefinition> indexes) {
        for (int i = 0; i < indexes.size(); i++) {
            if (indexes.get(i).name().equals(index)) {
                return i;
            }
        }
        return -1;
    }

    /** The items under one partition key of the table or an index; all of them where the key is null. */
    private record Place(int resource, int localIndex, AttributeValue key) {}

    /** How often one place was written to. */
    public static final class Source {
        private long version;

        long version() {
            return version;
        }
    }
}

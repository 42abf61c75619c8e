package dev.headroom.simulation;

import dev.headroom.cache.CachedItem;
import dev.headroom.cache.CachedPage;
import dev.headroom.cache.DaxCluster;
import dev.headroom.cache.PageVersions;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.RequestUnits;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.DaxResult;
import dev.headroom.scenario.DaxModel;
import dev.headroom.scenario.DaxSpec;
import dev.headroom.simulation.SimulatedTable.Outcome;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanPosition;
import java.util.SplittableRandom;

/**
 * The DAX cluster before a table: answers what its nodes have cached, passes on everything else, and caches what comes back
 * (facts §7.1). Strongly consistent reads pass by; a write goes to the table first, and is cached when that took it.
 */
final class DaxFront implements WriteFollower {
    private final DaxSpec spec;
    private final SimulatedTable table;
    private final DaxCluster cluster;
    private final PageVersions versions;
    private final DaxCacheMeter items;
    private final DaxCacheMeter pages;
    private final DaxMeter meter;
    private long savedHalves;
    private long strongReads;
    private long writes;
    private boolean newCall = true;
    private int node;
    private ScanPosition cachedNext;

    DaxFront(DaxSpec spec, DaxModel model, SimulatedTable table, TimeAxis axis, SplittableRandom random) {
        this.spec = spec;
        this.table = table;
        this.cluster = new DaxCluster(spec, model, random);
        this.versions = new PageVersions(table.engine().definition());
        this.items = new DaxCacheMeter(axis.count());
        this.pages = new DaxCacheMeter(axis.count());
        this.meter = new DaxMeter(model, spec.nodes(), axis.count());
    }

    /** The next operation is a call of its own, and may go to another node. */
    void nextCall() {
        newCall = true;
    }

    /** Where a scan goes on whose page was the last thing that the cache answered. */
    ScanPosition cachedNext() {
        return cachedNext;
    }

    /** Executes an operation, of one call with the operation before unless {@link #nextCall} was called between them. */
    Outcome execute(Operation operation, long nowNanos) {
        int interval = table.intervalAt(nowNanos);
        if (newCall || node == DaxCluster.NO_NODE || !cluster.isUp(node)) {
            node = cluster.nodeAt(nowNanos);
            newCall = false;
        }
        if (node == DaxCluster.NO_NODE) {
            meter.unavailable(interval);
            return Outcome.UNAVAILABLE;
        }
        if (!cluster.takesRequests(node, nowNanos)) {
            meter.throttled(interval, node);
            return Outcome.THROTTLED;
        }
        if (operation instanceof Operation.GetItem get) {
            return get.consistent() ? passBy(operation, interval, nowNanos) : read(get, interval, nowNanos);
        } else if (operation instanceof Operation.Query query) {
            return readPage(query, query.consistent(), interval, nowNanos);
        } else if (operation instanceof Operation.Scan scan) {
            return readPage(scan, scan.consistent(), interval, nowNanos);
        }
        return write(operation, interval, nowNanos);
    }

    private Outcome read(Operation.GetItem get, int interval, long nowNanos) {
        PrimaryKey key = get.key();
        CachedItem cached = cluster.item(node, key, nowNanos);
        if (cached != null) {
            items.hit(interval, cached.isAbsence(), isStale(key, cached.item()));
            answered(cached.bytes(), RequestUnits.readHalves(bytesOf(cached.item()), false), interval, nowNanos);
            return Outcome.SERVED_BY_CACHE;
        }
        items.miss(interval);
        Outcome outcome = pass(get, interval, nowNanos);
        if (outcome == Outcome.SERVED) {
            Item item = table.preparation().before();
            cluster.cache(key, new CachedItem(item, bytesOf(key, item), nowNanos), nowNanos);
        }
        return outcome;
    }

    /** An item that was written since is another object; that its made-up content may be equal says nothing. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isStale(PrimaryKey key, Item cached) {
        return cached != table.engine().itemNow(key);
    }

    private Outcome readPage(Operation read, boolean consistent, int interval, long nowNanos) {
        if (consistent) {
            return passBy(read, interval, nowNanos);
        } else if (!cluster.cachesPages()) {
            return pass(read, interval, nowNanos);
        }
        CachedPage cached = cluster.page(node, read, nowNanos);
        if (cached != null) {
            pages.hit(interval, cached.isEmpty(), cached.isStale());
            cachedNext = cached.next();
            answered(cached.bytes(), RequestUnits.readHalves(cached.bytes(), false), interval, nowNanos);
            return Outcome.SERVED_BY_CACHE;
        }
        pages.miss(interval);
        Outcome outcome = pass(read, interval, nowNanos);
        if (outcome == Outcome.SERVED) {
            Preparation page = table.preparation();
            cluster.cache(
                    read, versions.cached(read, page.pageItems(), page.next(), page.pageBytes(), nowNanos), nowNanos);
        }
        return outcome;
    }

    private void answered(long bytes, long halves, int interval, long nowNanos) {
        meter.hit(interval, node, cluster.bearHit(node, bytes, nowNanos));
        savedHalves += halves;
    }

    /** What is read strongly is not cached, and what is cached is not asked for. */
    private Outcome passBy(Operation read, int interval, long nowNanos) {
        strongReads++;
        return pass(read, interval, nowNanos);
    }

    private Outcome pass(Operation read, int interval, long nowNanos) {
        if (!cluster.hasPrimary()) {
            meter.unavailable(interval);
            return Outcome.UNAVAILABLE;
        }
        Outcome outcome = table.pass(read, nowNanos);
        Preparation answer = table.preparation();
        long bytes = outcome == Outcome.SERVED ? bytesOf(answer.before()) + answer.pageBytes() : 0;
        meter.miss(interval, node, cluster.bearMiss(node, bytes, nowNanos));
        return outcome;
    }

    private Outcome write(Operation write, int interval, long nowNanos) {
        if (!cluster.hasPrimary()) {
            meter.unavailable(interval);
            return Outcome.UNAVAILABLE;
        }
        if (!cluster.takesWrites(nowNanos)) {
            meter.throttled(interval, cluster.primary());
            return Outcome.THROTTLED;
        }
        writes++;
        Outcome outcome = table.pass(write, nowNanos);
        Preparation written = table.preparation();
        bearWrite(bytesOf(written.after()), interval, nowNanos);
        if (outcome == Outcome.SERVED && !written.conditionFailed()) {
            PrimaryKey key = write.key();
            cluster.cache(key, new CachedItem(written.after(), bytesOf(key, written.after()), nowNanos), nowNanos);
        }
        return outcome;
    }

    private void bearWrite(long bytes, int interval, long nowNanos) {
        double kilobytes = cluster.bearWrite(bytes, nowNanos);
        meter.write(interval, kilobytes);
        for (int i = 0; i < cluster.nodes(); i++) {
            if (cluster.isUp(i)) {
                meter.takesOver(interval, i, kilobytes);
            }
        }
    }

    /** That there is no item takes the room of its key. */
    private static long bytesOf(PrimaryKey key, Item item) {
        return item != null
                ? item.sizeInBytes()
                : (long) key.partition().sizeInBytes()
                        + (key.sort() == null ? 0 : key.sort().sizeInBytes());
    }

    private static int bytesOf(Item item) {
        return item == null ? 0 : item.sizeInBytes();
    }

    @Override
    public void committed(Preparation write, Origin origin, long nowNanos) {
        versions.wrote(write.charges());
    }

    /** A node fails. */
    void nodeFails(int failing, long nowNanos) {
        cluster.nodeFails(failing, nowNanos);
    }

    /** A node comes back with nothing cached. */
    void nodeReturns(int returning) {
        cluster.nodeReturns(returning);
    }

    /** The number of the primary node, from 0. */
    int primary() {
        return cluster.primary();
    }

    DaxResult result(TimeAxis ended) {
        return new DaxResult(
                spec.nodeType(),
                spec.nodes(),
                cluster.nodeThroughput(),
                items.result(
                        ended, cluster.itemsExpired(), cluster.itemEvictions(), cluster.items(), cluster.itemBytes()),
                pages.result(
                        ended, cluster.pagesExpired(), cluster.pageEvictions(), cluster.pages(), cluster.pageBytes()),
                savedHalves / 2.0,
                strongReads,
                writes,
                meter.throttled(),
                meter.unavailable(),
                meter.refusedPerSecond(ended),
                meter.work(ended),
                meter.nodes(ended));
    }
}

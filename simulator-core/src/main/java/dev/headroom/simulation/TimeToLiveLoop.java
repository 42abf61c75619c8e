package dev.headroom.simulation;

import dev.headroom.client.LogNormalTime;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.metrics.TimeToLiveMeter;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.LoopResult;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.TimeToLiveSpec;
import dev.headroom.scenario.TimeToLiveTimes;
import dev.headroom.table.KeySchema;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanPosition;
import dev.headroom.ttl.ExpiryCounts;
import dev.headroom.workload.TimestampAttribute;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Deletes expired items, each some time after it expired, uncharged (facts §8.5). Not the table is swept but a queue of the
 * items that will expire while the run lasts: an item is in it once, and when its turn comes and it was given a later expiry
 * meanwhile, it goes to the back.
 */
final class TimeToLiveLoop implements TableLoop, WriteFollower {
    private static final long NEVER = ExpiryCounts.NEVER;
    private static final int ITEMS_AT_ONCE = 10_000;
    private static final long FIVE_YEARS_SECONDS = 5 * 366 * 86_400L;

    private final String attribute;
    private final long startSecond;
    private final long endSecond;
    private final long medianNanos;
    private final LogNormalTime spread;
    private final SplittableRandom random;
    private final EventQueue<PrimaryKey> deletions = new EventQueue<>();
    private final ExpiryCounts counts;
    private final TimeAxis axis;
    private final TimeToLiveMeter meter;
    private SimulatedTable table;

    TimeToLiveLoop(Scenario scenario, TableSpec spec, TimeToLiveSpec expiry, SplittableRandom random) {
        TimeToLiveTimes times = scenario.assumptions().timeToLive();
        this.attribute = expiry.attribute().intern();
        this.startSecond = spec.item().attributes().get(attribute) instanceof TimestampAttribute timestamp
                ? timestamp.start()
                : TimestampAttribute.DEFAULT_START;
        this.endSecond = scenario.duration().nanos() / TimeSpan.NANOS_PER_SECOND;
        this.medianNanos = times.median().nanos();
        this.spread = LogNormalTime.of(times.median(), times.p99());
        this.random = random;
        this.counts = new ExpiryCounts((int) endSecond);
        this.axis = TimeAxis.over(scenario.duration());
        this.meter = new TimeToLiveMeter(axis);
    }

    @Override
    public void start(SimulatedTable simulated, EventQueue<Happening> queue) {
        table = simulated;
        KeySchema keys = simulated.engine().definition().keys();
        ScanPosition position = null;
        do {
            position = simulated.engine().sweep(position, ITEMS_AT_ONCE, item -> meet(keys, item));
        } while (position != null);
        simulated.follow(this);
        simulated.followReads(this::served);
        queue.add(TimeSpan.NANOS_PER_SECOND, now -> secondPassed(now, queue));
    }

    @Override
    public void committed(Preparation write, Origin origin, long nowNanos) {
        long before = expiry(write.before());
        long after = expiry(write.after());
        counts.remove(before);
        counts.add(after);
        boolean queued = before != NEVER && before <= after;
        if (after != NEVER && !queued) {
            enqueue(write.key(), after, nowNanos);
        }
    }

    @Override
    public void look(int interval, long nowNanos) {
        meter.expired(interval, counts.expired());
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        return Stream.of(meter.result(attribute, ended, endNanos));
    }

    private void meet(KeySchema keys, Item item) {
        long second = expiry(item);
        if (second != NEVER) {
            counts.add(second);
            enqueue(keys.keyOf(item), second, 0);
        }
    }

    private void enqueue(PrimaryKey key, long second, long nowNanos) {
        long expired = Math.max(nowNanos, second * TimeSpan.NANOS_PER_SECOND);
        deletions.add(expired + Math.round(medianNanos * spread.draw(random)), key);
    }

    private void secondPassed(long nowNanos, EventQueue<Happening> queue) {
        counts.advanceTo(nowNanos / TimeSpan.NANOS_PER_SECOND);
        while (deletions.nextTime() <= nowNanos) {
            delete(deletions.poll(), nowNanos);
        }
        meter.expired(axis.intervalAt(nowNanos - 1), counts.expired());
        queue.add(nowNanos + TimeSpan.NANOS_PER_SECOND, now -> secondPassed(now, queue));
    }

    private void delete(PrimaryKey key, long nowNanos) {
        Operation delete = new Operation.DeleteItem(key, item -> item != null && hasExpired(item, nowNanos));
        Preparation result = table.apply(delete, Origin.TIME_TO_LIVE, nowNanos);
        Item item = result.before();
        if (!result.conditionFailed()) {
            meter.deleted(nowNanos, nowNanos - expiry(item) * TimeSpan.NANOS_PER_SECOND);
        } else if (item != null && expiry(item) != NEVER) {
            enqueue(key, expiry(item), nowNanos);
        }
    }

    /** Of a query or a scan, which items it returned is not known; only reads of single items are counted. */
    private void served(Preparation operation, long nowNanos) {
        if (operation.operation() instanceof Operation.GetItem && operation.before() != null) {
            meter.read(hasExpired(operation.before(), nowNanos));
        }
    }

    private boolean hasExpired(Item item, long nowNanos) {
        long second = expiry(item);
        return second != NEVER && second * TimeSpan.NANOS_PER_SECOND < nowNanos;
    }

    /** The second of the run in which an item expires; those that expired before the run count from its start. */
    private long expiry(Item item) {
        if (item == null || !(item.get(attribute) instanceof NumberValue number)) {
            return NEVER;
        }
        long second = number.value().longValue() - startSecond;
        return second > endSecond || second < -FIVE_YEARS_SECONDS ? NEVER : Math.max(0, second);
    }
}

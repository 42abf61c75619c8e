package dev.headroom.simulation;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Condition;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanPosition;
import dev.headroom.table.Update;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The composers, one for each kind of operation. */
final class Composers {
    private Composers() {}

    /** The composer of an operation of the mix. */
    static Composer of(OperationSpec spec, KeySource keys, ItemAssembly items) {
        if (spec instanceof OperationSpec.Get get) {
            boolean consistent = get.consistency() == ReadConsistency.STRONG;
            Function<PrimaryKey, Operation> read = key -> new Operation.GetItem(key, consistent);
            return keys.readsEveryShard()
                    ? new EveryShard(keys, read)
                    : new OneItem(keys, (key, now) -> read.apply(key));
        }
        if (spec instanceof OperationSpec.Put put) {
            Condition condition = condition(put.condition());
            return new OneItem(
                    keys, (key, now) -> new Operation.PutItem(key, items.next(key, keys.number(), now), condition));
        }
        if (spec instanceof OperationSpec.Update update) {
            Updates updates = new Updates(update, keys, items);
            Condition condition = condition(update.condition());
            return new OneItem(keys, (key, now) -> new Operation.UpdateItem(key, updates.next(now), condition));
        }
        if (spec instanceof OperationSpec.Delete delete) {
            Condition condition = condition(delete.condition());
            return new OneItem(keys, (key, now) -> new Operation.DeleteItem(key, condition));
        }
        if (spec instanceof OperationSpec.Query query) {
            boolean consistent = query.consistency() == ReadConsistency.STRONG;
            String index = query.index().orElse(null);
            int limit = query.limit().orElse(Integer.MAX_VALUE);
            return new EveryShard(keys, key -> new Operation.Query(index, key, consistent, limit, null));
        }
        if (spec instanceof OperationSpec.Scan scan) {
            return new Scans(scan);
        }
        if (spec instanceof OperationSpec.BatchGet batch) {
            boolean consistent = batch.consistency() == ReadConsistency.STRONG;
            return new Batch(keys, batch.items(), (key, now) -> new Operation.GetItem(key, consistent));
        }
        int size = ((OperationSpec.BatchWrite) spec).items();
        return new Batch(
                keys,
                size,
                (key, now) -> new Operation.PutItem(key, items.next(key, keys.number(), now), Condition.NONE));
    }

    private static Condition condition(WriteCondition condition) {
        return switch (condition) {
            case NONE -> Condition.NONE;
            case ITEM_EXISTS -> Condition.ITEM_EXISTS;
            case ITEM_NOT_EXISTS -> Condition.ITEM_NOT_EXISTS;
        };
    }

    /** Makes an operation for a key. */
    private interface ForKey {
        Operation make(PrimaryKey key, long nowNanos);
    }

    private static final class OneItem implements Composer {
        private final KeySource keys;
        private final ForKey forKey;

        OneItem(KeySource keys, ForKey forKey) {
            this.keys = keys;
            this.forKey = forKey;
        }

        @Override
        public int mostOperations() {
            return 1;
        }

        @Override
        public int compose(long nowNanos, Operation[] into) {
            PrimaryKey key = keys.nextItem(nowNanos);
            if (key == null) {
                return 0;
            }
            into[0] = forKey.make(key, nowNanos);
            return 1;
        }
    }

    /** Scatter-gather: what is read of a sharded key is read of every shard, side by side. */
    private static final class EveryShard implements Composer {
        private final KeySource keys;
        private final Function<PrimaryKey, Operation> forKey;
        private final PrimaryKey[] shardKeys;

        EveryShard(KeySource keys, Function<PrimaryKey, Operation> forKey) {
            this.keys = keys;
            this.forKey = forKey;
            this.shardKeys = new PrimaryKey[keys.shards()];
        }

        @Override
        public int mostOperations() {
            return shardKeys.length;
        }

        @Override
        public int compose(long nowNanos, Operation[] into) {
            if (!keys.nextInEveryShard(shardKeys, nowNanos)) {
                return 0;
            }
            for (int i = 0; i < shardKeys.length; i++) {
                into[i] = forKey.apply(shardKeys[i]);
            }
            return shardKeys.length;
        }
    }

    private static final class Batch implements Composer {
        private final KeySource keys;
        private final int size;
        private final ForKey forKey;

        Batch(KeySource keys, int size, ForKey forKey) {
            this.keys = keys;
            this.size = size;
            this.forKey = forKey;
        }

        @Override
        public int mostOperations() {
            return size;
        }

        @Override
        public int compose(long nowNanos, Operation[] into) {
            int count = 0;
            while (count < size) {
                PrimaryKey key = keys.nextItem(nowNanos);
                if (key == null) {
                    break;
                }
                into[count++] = forKey.make(key, nowNanos);
            }
            return count;
        }

        @Override
        public boolean isOneCall() {
            return true;
        }
    }

    private static final class Scans implements Composer {
        private final String index;
        private final boolean consistent;
        private final int limit;
        private ScanPosition position;

        Scans(OperationSpec.Scan spec) {
            this.index = spec.index().orElse(null);
            this.consistent = spec.consistency() == ReadConsistency.STRONG;
            this.limit = spec.limit().orElse(Integer.MAX_VALUE);
        }

        @Override
        public int mostOperations() {
            return 1;
        }

        @Override
        public int compose(long nowNanos, Operation[] into) {
            into[0] = new Operation.Scan(index, consistent, limit, position);
            return 1;
        }

        @Override
        public void served(Preparation result) {
            position = result.next();
        }
    }

    /** What UpdateItem does: adds to counters, and sets attributes to new values of the shape. */
    private static final class Updates {
        private final Map<String, Long> add;
        private final List<String> set;
        private final int[] chosen;
        private final KeySource keys;
        private final ItemAssembly items;

        Updates(OperationSpec.Update spec, KeySource keys, ItemAssembly items) {
            this.add = spec.add();
            this.set = spec.set();
            this.keys = keys;
            this.items = items;
            this.chosen = set.stream()
                    .mapToInt(name -> items.attributes().indexOf(name))
                    .toArray();
        }

        Update next(long nowNanos) {
            AttributeValue[] values = new AttributeValue[chosen.length];
            if (chosen.length > 0) {
                items.attributes().fillChosen(chosen, values, keys.number(), nowNanos);
            }
            return item -> apply(item, values);
        }

        private Item apply(Item before, AttributeValue[] values) {
            Item item = before;
            for (int i = 0; i < values.length; i++) {
                item = values[i] == null ? item.without(set.get(i)) : item.with(set.get(i), values[i]);
            }
            for (Map.Entry<String, Long> counter : add.entrySet()) {
                item = item.with(counter.getKey(), sum(item.get(counter.getKey()), counter.getValue()));
            }
            return item;
        }

        /** ADD to a missing attribute starts at 0 (facts §11.3). */
        private static AttributeValue sum(AttributeValue current, long increment) {
            return current instanceof NumberValue number
                    ? NumberValue.of(number.value().add(java.math.BigDecimal.valueOf(increment)))
                    : NumberValue.of(increment);
        }
    }
}

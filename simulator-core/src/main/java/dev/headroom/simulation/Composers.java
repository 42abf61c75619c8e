package dev.headroom.simulation;

import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Condition;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanPosition;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import java.util.function.Function;

/** The composers, one for each kind of operation. */
final class Composers {
    private Composers() {}

    /** The composer of an operation of the mix. */
    static Composer of(OperationSpec spec, KeySource keys, ItemAssembly items) {
        if (spec instanceof OperationSpec.Get get) {
            return gets(get, keys);
        } else if (spec instanceof OperationSpec.Query query) {
            return queries(query, keys);
        } else if (spec instanceof OperationSpec.Scan scan) {
            return new Scans(scan);
        } else if (spec instanceof OperationSpec.BatchGet batch) {
            boolean consistent = isStrong(batch.consistency());
            return new Batch(keys, batch.items(), true, (key, now) -> new Operation.GetItem(key, consistent));
        } else if (spec instanceof OperationSpec.BatchWrite batch) {
            return new Batch(keys, batch.items(), false, puts(Condition.NONE, keys, items));
        }
        return new OneItem(keys, false, write(spec, keys, items));
    }

    private static Composer gets(OperationSpec.Get spec, KeySource keys) {
        boolean consistent = isStrong(spec.consistency());
        return keys.readsEveryShard()
                ? new EveryShard(keys, key -> new Operation.GetItem(key, consistent))
                : new OneItem(keys, true, (key, now) -> new Operation.GetItem(key, consistent));
    }

    private static Composer queries(OperationSpec.Query spec, KeySource keys) {
        boolean consistent = isStrong(spec.consistency());
        String index = spec.index().orElse(null);
        int limit = spec.limit().orElse(Integer.MAX_VALUE);
        // Without the sort key, which says nothing here: the same query is to be equal for who caches it.
        return new EveryShard(keys, key -> new Operation.Query(index, key.withSort(null), consistent, limit, null));
    }

    private static ForKey write(OperationSpec spec, KeySource keys, ItemAssembly items) {
        if (spec instanceof OperationSpec.Put put) {
            return puts(condition(put.condition()), keys, items);
        } else if (spec instanceof OperationSpec.Update update) {
            Updates updates = new Updates(update, keys, items);
            Condition condition = condition(update.condition());
            return (key, now) -> new Operation.UpdateItem(key, updates.next(now), condition);
        }
        Condition condition = condition(((OperationSpec.Delete) spec).condition());
        return (key, now) -> new Operation.DeleteItem(key, condition);
    }

    private static ForKey puts(Condition condition, KeySource keys, ItemAssembly items) {
        return (key, now) -> new Operation.PutItem(key, items.next(key, keys.number(), now), condition);
    }

    private static boolean isStrong(ReadConsistency consistency) {
        return consistency == ReadConsistency.STRONG;
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
        private final boolean read;
        private final ForKey forKey;

        OneItem(KeySource keys, boolean read, ForKey forKey) {
            this.keys = keys;
            this.read = read;
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

        @Override
        public boolean isHedgeable() {
            return read;
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

        @Override
        public boolean isHedgeable() {
            return shardKeys.length == 1;
        }
    }

    private static final class Batch implements Composer {
        private final KeySource keys;
        private final int size;
        private final boolean read;
        private final ForKey forKey;

        Batch(KeySource keys, int size, boolean read, ForKey forKey) {
            this.keys = keys;
            this.size = size;
            this.read = read;
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

        @Override
        public boolean isHedgeable() {
            return read;
        }
    }

    private static final class Scans implements Composer {
        private final String index;
        private final boolean consistent;
        private final int limit;
        private ScanPosition position;

        Scans(OperationSpec.Scan spec) {
            this.index = spec.index().orElse(null);
            this.consistent = isStrong(spec.consistency());
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
        public boolean isHedgeable() {
            return true;
        }

        @Override
        public boolean isUnderWay() {
            return true;
        }

        @Override
        public void served(Preparation result) {
            position = result.next();
        }

        @Override
        public void servedByCache(ScanPosition next) {
            position = next;
        }
    }
}

package dev.headroom.database;

import dev.headroom.item.Item;
import dev.headroom.table.ScanPosition;
import dev.headroom.table.TableEngine;
import dev.headroom.ttl.SweepSettings;
import dev.headroom.ttl.SweptItems;
import dev.headroom.ttl.TimeToLiveSwitch;
import dev.headroom.ttl.TtlSweeper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Time to live of one table: whether items expire, and the sweep that finds those that have (facts §8.5). */
final class Expiration {
    private static final int ITEMS_A_SWEEP = 5_000;

    private final SweepSettings settings;
    private final TimeToLiveSwitch setting = new TimeToLiveSwitch(TimeToLiveSwitch.DOCUMENTED_INTERVAL);
    private TtlSweeper sweeper;

    Expiration(SweepSettings settings) {
        this.settings = settings;
    }

    boolean isOn() {
        return sweeper != null;
    }

    /** The attribute that says when an item expires; empty while none does. */
    Optional<String> attributeName() {
        return setting.current().map(timeToLive -> timeToLive.attributeName());
    }

    /** Why the setting cannot be changed so now; empty where it can. */
    Optional<String> refusal(boolean enabled, String attributeName, Moment now) {
        return setting.refusal(enabled, attributeName, now.epochMillis());
    }

    void change(boolean enabled, String attributeName, Moment now) {
        setting.change(enabled, attributeName, now.epochMillis());
        sweeper = setting.current()
                .map(timeToLive -> new TtlSweeper(timeToLive, settings))
                .orElse(null);
    }

    /** The expired items among the next few of the table. */
    List<Item> sweep(TableEngine engine, Moment now) {
        return sweeper.step(new Items(engine), ITEMS_A_SWEEP, now.epochMillis());
    }

    /** A sweep's share of a table's items, and one more, which tells whether it was the last share. */
    private record Items(TableEngine engine) implements SweptItems {
        @Override
        public Iterator<Item> after(Item item) {
            ScanPosition from = item == null
                    ? null
                    : ScanPosition.behind(engine.definition().keys(), item);
            List<Item> items = new ArrayList<>();
            engine.sweep(from, ITEMS_A_SWEEP + 1, items::add);
            return items.iterator();
        }
    }
}

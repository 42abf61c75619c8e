package dev.headroom.ttl;

import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Goes over a table again and again, a few items at a time, and finds those to delete. So a step never takes long, and
 * an expired item stays readable until a step has come by (facts §8.5).
 */
public final class TtlSweeper {
    private final TimeToLive timeToLive;
    private final SweepSettings settings;
    private Item position; // the last item looked at; null before the first of a pass
    private long passStart = Long.MIN_VALUE;
    private long nextPass = Long.MIN_VALUE;

    public TtlSweeper(TimeToLive timeToLive, SweepSettings settings) {
        this.timeToLive = timeToLive;
        this.settings = settings;
    }

    /**
     * Looks at the next items.
     *
     * @param budget how many at the most, 1 or more
     * @param now milliseconds since 1970
     * @return those that have expired long enough ago, to be deleted before anything else changes the table
     */
    public List<Item> step(SweptItems items, int budget, long now) {
        if (now < nextPass) {
            return List.of();
        }
        if (position == null) {
            passStart = now;
        }
        Expiry expiry = timeToLive.expiryAt(now, settings.deletionDelayMillis());
        Iterator<Item> next = items.after(position);
        List<Item> expired = new ArrayList<>();
        for (int looked = 0; looked < budget && next.hasNext(); looked++) {
            position = next.next();
            if (expiry.holds(position)) {
                expired.add(position);
            }
        }
        if (!next.hasNext()) {
            position = null;
            nextPass = passStart + settings.passIntervalMillis();
        }
        return expired;
    }

    /** When the next step will look at anything. */
    public long nextStep() {
        return nextPass;
    }
}

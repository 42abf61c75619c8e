package dev.headroom.ttl;

/** How many items of a table have expired and are there all the same, from the seconds in which they expire. */
public final class ExpiryCounts {
    /** The second of an item that does not expire while this counts. */
    public static final long NEVER = Long.MAX_VALUE;

    private final int[] inSecond;
    private int now;
    private long expired;

    /** @param seconds how long this counts; what expires later never does */
    public ExpiryCounts(int seconds) {
        inSecond = new int[seconds + 1];
    }

    /** An item is there that expires in a second, or has expired in it. */
    public void add(long second) {
        count(second, 1);
    }

    /** It is there no longer, or expires in another second. */
    public void remove(long second) {
        count(second, -1);
    }

    /** Time has moved on: an item has expired when its second lies before this one. */
    public void advanceTo(long second) {
        while (now < second && now < inSecond.length) {
            expired += inSecond[now++];
        }
    }

    /** Items that have expired and are there. */
    public long expired() {
        return expired;
    }

    private void count(long second, int items) {
        if (second < now) {
            expired += items;
        } else if (second < inSecond.length) {
            inSecond[(int) second] += items;
        }
    }
}

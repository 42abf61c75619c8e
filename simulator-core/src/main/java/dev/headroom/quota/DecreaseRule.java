package dev.headroom.quota;

/** How often provisioned throughput may be lowered; the rule changed over the years (facts §2.4). */
public enum DecreaseRule {
    /** Early 2018: four a day, and one more after four hours without any. At most nine a day. */
    CLASSIC(4 * 3_600, false),

    /** Until 2023: four a day, and one more after an hour without any. At most 27 a day. */
    HOURLY(3_600, false),

    /**
     * Now: four at the beginning of the day, one more for each hour since the last one, and never more than four at
     * hand. From when on the hours count is not published; that it is the last decrease was observed, with none left.
     */
    CURRENT(3_600, true);

    /** What each day, in UTC, begins with. */
    static final int PER_DAY = 4;

    private final int intervalSeconds;
    private final boolean accumulates;

    DecreaseRule(int intervalSeconds, boolean accumulates) {
        this.intervalSeconds = intervalSeconds;
        this.accumulates = accumulates;
    }

    int intervalSeconds() {
        return intervalSeconds;
    }

    /**
     * How many decreases are at hand.
     *
     * @param left how many were, after the last one
     * @param intervals how many whole intervals have gone by since then
     */
    int available(int left, long intervals) {
        if (accumulates) {
            return (int) Math.min(PER_DAY, left + intervals);
        }
        return left == 0 && intervals > 0 ? 1 : left;
    }
}

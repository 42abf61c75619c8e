package dev.headroom.scaling;

/**
 * A CloudWatch alarm: so many points in a row that breach its threshold set it off, and one that does not sets it back
 * (facts §6). A minute without a point neither adds to the row nor ends it; as many of them in a row as the alarm looks at
 * leave it without data, and the row begins anew.
 */
public final class Alarm {
    private final int points;
    private int breaching;
    private int missing;
    private AlarmState state = AlarmState.INSUFFICIENT_DATA;

    /** @param points how many breaching points in a row set it off */
    public Alarm(int points) {
        this.points = points;
    }

    /** The point of one more minute. */
    public void point(boolean breaches) {
        missing = 0;
        breaching = breaches ? Math.min(points, breaching + 1) : 0;
        if (!breaches) {
            state = AlarmState.OK;
        } else if (breaching == points) {
            state = AlarmState.ALARM;
        }
    }

    /** One more minute that has no point. */
    public void noPoint() {
        missing = Math.min(points, missing + 1);
        if (missing == points) {
            breaching = 0;
            state = AlarmState.INSUFFICIENT_DATA;
        }
    }

    public AlarmState state() {
        return state;
    }
}

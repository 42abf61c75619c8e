package dev.headroom.database;

import java.time.Instant;

/**
 * A moment on both clocks of a database.
 *
 * @param epochMillis dates, and how long a change of a table takes
 * @param nanos the capacity clock's time
 */
record Moment(long epochMillis, long nanos) {
    static Moment now(DatabaseClock clock) {
        return new Moment(clock.epochMillis(), clock.nanos());
    }

    Instant instant() {
        return Instant.ofEpochMilli(epochMillis);
    }

    /** The same time of the capacity clock, with the date at which something fell due. */
    Moment asOf(long earlierMillis) {
        return new Moment(earlierMillis, nanos);
    }
}

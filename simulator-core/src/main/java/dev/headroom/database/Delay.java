package dev.headroom.database;

/** How long a change of a table takes, by the clock of dates. */
final class Delay {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long millis;

    Delay(DatabaseSettings settings) {
        this.millis = settings.tableChange().nanos() / NANOS_PER_MILLI;
    }

    /** When a change that begins at a moment is due, in milliseconds since 1970. */
    long after(Moment begin) {
        return begin.epochMillis() + millis;
    }
}

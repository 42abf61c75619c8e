package dev.headroom.database;

/** The times that a database goes by; handed in, so that the same requests at the same times give the same answers. */
public interface DatabaseClock {
    /** Nanoseconds of the capacity clock, from any origin, never falling: buckets, bursts, growth and replica lag follow it. */
    long nanos();

    /** Milliseconds since 1970: dates, time to live, the life of streams and tokens. */
    long epochMillis();
}

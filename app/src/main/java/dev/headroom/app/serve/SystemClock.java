package dev.headroom.app.serve;

import dev.headroom.database.DatabaseClock;

/** The machine's clock; capacity may run faster by it, or slower. */
final class SystemClock implements DatabaseClock {
    private final double speed;
    private final long startNanos = System.nanoTime();

    /** @param speed how many seconds of capacity pass in a second */
    SystemClock(double speed) {
        this.speed = speed;
    }

    @Override
    public long nanos() {
        long passed = System.nanoTime() - startNanos;
        return speed == 1 ? passed : (long) (passed * speed);
    }

    @Override
    public long epochMillis() {
        return System.currentTimeMillis();
    }
}

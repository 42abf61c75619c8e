package dev.headroom.app.serve.http;

import java.util.concurrent.atomic.AtomicLong;

/** What all half-arrived requests together may hold, so that a thousand clients who stop halfway cannot fill the memory. */
final class MemoryBudget {
    private final long mostBytes;
    private final AtomicLong taken = new AtomicLong();

    MemoryBudget(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A quarter of the memory that Java may use, yet always enough for two of the largest requests. */
    static MemoryBudget ofThisMachine() {
        return new MemoryBudget(Math.max(Runtime.getRuntime().maxMemory() / 4, 2L * HttpSettings.MAX_BODY_BYTES));
    }

    /** Takes some, or nothing and says no. */
    boolean take(int bytes) {
        if (taken.addAndGet(bytes) <= mostBytes) {
            return true;
        }
        giveBack(bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }
}

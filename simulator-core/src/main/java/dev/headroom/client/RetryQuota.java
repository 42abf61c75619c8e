package dev.headroom.client;

/**
 * The budget that keeps a client from retrying into an outage: retries pay from a bucket of 500, successes pay back,
 * and a client whose budget is spent fails at once (facts §10.3).
 */
public final class RetryQuota {
    /** What the bucket holds at first and at the most. */
    public static final int CAPACITY = 500;

    private static final int PAID_BACK_WITHOUT_RETRY = 1;

    private int available = CAPACITY;

    /** Takes the cost of a retry, or takes nothing and returns false where less than that is left. */
    public boolean acquire(int cost) {
        if (cost > available) {
            return false;
        }
        available -= cost;
        return true;
    }

    /**
     * Pays back for a request that succeeded.
     *
     * @param lastCost what its last retry had acquired; zero for a request that was not retried
     */
    public void onSuccess(int lastCost) {
        int paidBack = lastCost == 0 ? PAID_BACK_WITHOUT_RETRY : lastCost;
        available = Math.min(CAPACITY, available + paidBack);
    }

    public int available() {
        return available;
    }
}

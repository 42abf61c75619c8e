package dev.headroom.item;

/**
 * What sizes cost, in half units: an eventually consistent read of up to 4 KB costs half a read unit, so halves are exact
 * (facts §1.1). A KB is 1,024 bytes; nothing costs less than one step, not even a miss.
 */
public final class RequestUnits {
    /** Half units in one unit. */
    public static final int HALVES = 2;

    private static final int READ_STEP_BYTES = 4_096;
    private static final int WRITE_STEP_BYTES = 1_024;

    private RequestUnits() {}

    /** Half read units of a read of so many bytes. */
    public static long readHalves(long bytes, boolean consistent) {
        return steps(bytes, READ_STEP_BYTES) * (consistent ? 2 : 1);
    }

    /** Half write units of a write of so many bytes. */
    public static long writeHalves(long bytes) {
        return steps(bytes, WRITE_STEP_BYTES) * HALVES;
    }

    private static long steps(long bytes, int step) {
        return bytes <= step ? 1 : (bytes + step - 1) / step;
    }
}

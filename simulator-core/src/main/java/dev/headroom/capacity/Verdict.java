package dev.headroom.capacity;

import dev.headroom.table.Charges;
import java.util.Arrays;

/** Whether an operation was admitted, and for each charge why it was not. Filled anew for each operation. */
public final class Verdict {
    private ThrottlingReason[] reasons = new ThrottlingReason[8];
    private boolean admitted;

    public boolean admitted() {
        return admitted;
    }

    /** Why a charge was refused, or null if that one could have passed. */
    public ThrottlingReason reason(int charge) {
        return reasons[charge];
    }

    /** The first reason, in the order of the charges: what the exception would carry; null if admitted. */
    public ThrottlingReason firstReason(Charges charges) {
        for (int i = 0; i < charges.count(); i++) {
            if (reasons[i] != null) {
                return reasons[i];
            }
        }
        return null;
    }

    void begin(int charges) {
        admitted = true;
        if (reasons.length < charges) {
            reasons = Arrays.copyOf(reasons, charges * 2);
        }
    }

    void pass(int charge) {
        reasons[charge] = null;
    }

    void refuse(int charge, ThrottlingReason reason) {
        reasons[charge] = reason;
        admitted = false;
    }
}

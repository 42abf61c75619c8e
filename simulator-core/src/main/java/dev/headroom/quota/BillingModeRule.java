package dev.headroom.quota;

/** How often a table may change its billing mode; the rule changed over the years (facts §3.4). */
public enum BillingModeRule {
    /** 2018 to 2022: once in 24 hours, to whichever mode. */
    CLASSIC(1, "once"),

    /** Since August 2025: to on demand four times in 24 hours, back to provisioned at any time. */
    CURRENT(4, "4");

    private final int perDay;
    private final String words;

    BillingModeRule(int perDay, String words) {
        this.perDay = perDay;
        this.words = words;
    }

    int perDay() {
        return perDay;
    }

    /** The limit as messages name it. */
    String words() {
        return words;
    }
}

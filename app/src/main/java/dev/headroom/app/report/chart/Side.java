package dev.headroom.app.report.chart;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.BillingMode;

/** The two sides of a table or index, each with its own capacity. */
public enum Side {
    READS("Reads", "read", "R"),
    WRITES("Writes", "write", "W");

    private final String title;
    private final String adjective;
    private final String letter;

    Side(String title, String adjective, String letter) {
        this.title = title;
        this.adjective = adjective;
        this.letter = letter;
    }

    public String title() {
        return title;
    }

    /** {@code read} or {@code write}. */
    public String adjective() {
        return adjective;
    }

    public ThroughputResult of(ResourceResult resource) {
        return this == READS ? resource.reads() : resource.writes();
    }

    /** What its units are called: RCU and WCU, or RRU and WRU on demand. */
    public String unit(BillingMode billing) {
        return letter + (billing == BillingMode.ON_DEMAND ? "RU" : "CU");
    }
}

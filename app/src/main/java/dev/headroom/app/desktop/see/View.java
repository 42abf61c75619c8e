package dev.headroom.app.desktop.see;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The views of a run, in the order of the list; each is named in the bundle under {@code see.view.} and its id. */
public enum View {
    OVERVIEW("fth-grid"),
    WHY("fth-help-circle"),
    THROTTLES("fth-slash"),
    THROUGHPUT("fth-activity"),
    HEAT("fth-layers"),
    RING("fth-disc"),
    KEYS("fth-key"),
    LATENCY("fth-clock"),
    INDEX("fth-filter"),
    DAX("fth-zap"),
    STREAM("fth-share-2"),
    REPLICATION("fth-globe"),
    SCALING("fth-trending-up"),
    AVAILABILITY("fth-shield"),
    STORAGE("fth-hard-drive"),
    BILL("fth-dollar-sign");

    private final String icon;

    View(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** As evidence names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<View> of(String id) {
        return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
    }

    /** Whether it is about one table or index at a time. */
    public boolean isOfOneResource() {
        return switch (this) {
            case OVERVIEW, THROTTLES, THROUGHPUT, HEAT, RING, KEYS, STORAGE -> true;
            default -> false;
        };
    }
}

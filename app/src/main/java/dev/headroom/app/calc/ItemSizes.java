package dev.headroom.app.calc;

import dev.headroom.quantity.DataSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what one request carries. */
final class ItemSizes {
    static final int MOST = 1_000_000;

    @Option(
            names = "--item",
            required = true,
            paramLabel = "SIZE",
            description = "Size of the item, such as 4.5KB; repeat it for a request of several items.")
    private List<DataSize> sizes;

    @Option(
            names = "--count",
            defaultValue = "1",
            paramLabel = "N",
            description = "How many such items in one request (default: ${DEFAULT-VALUE}).")
    private int count;

    /** Whether the count is one that a request can have; a page of 1 MB holds no more of the smallest items. */
    boolean isCountable() {
        return count >= 1 && count <= MOST;
    }

    List<DataSize> all() {
        List<DataSize> all = new ArrayList<>();
        sizes.forEach(size -> all.addAll(Collections.nCopies(count, size)));
        return all;
    }
}

package dev.headroom.cache;

import dev.headroom.quantity.DataSize;
import dev.headroom.scenario.DaxModel;
import dev.headroom.setting.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The types of a DAX node: memory, processors and, for the sizing guide's formula, what one node bears in normalized
 * requests per second (facts §7.2). Prices are the price book's.
 */
public enum DaxNodeType {
    R5_LARGE("dax.r5.large", 16, 2, 75_000),
    R5_XLARGE("dax.r5.xlarge", 32, 4, 150_000),
    R5_2XLARGE("dax.r5.2xlarge", 64, 8, 300_000),
    R5_4XLARGE("dax.r5.4xlarge", 128, 16, 600_000),
    R5_8XLARGE("dax.r5.8xlarge", 256, 32, 1_000_000),
    R5_12XLARGE("dax.r5.12xlarge", 384, 48, 1_000_000),
    R5_16XLARGE("dax.r5.16xlarge", 512, 64, 1_000_000),
    R5_24XLARGE("dax.r5.24xlarge", 768, 96, 1_000_000),
    R4_LARGE("dax.r4.large", 15.25, 2),
    R4_XLARGE("dax.r4.xlarge", 30.5, 4),
    R4_2XLARGE("dax.r4.2xlarge", 61, 8),
    R4_4XLARGE("dax.r4.4xlarge", 122, 16),
    R4_8XLARGE("dax.r4.8xlarge", 244, 32),
    R4_16XLARGE("dax.r4.16xlarge", 488, 64),
    T3_SMALL("dax.t3.small", 2, 2),
    T3_MEDIUM("dax.t3.medium", 4, 2),
    T2_SMALL("dax.t2.small", 2, 1),
    T2_MEDIUM("dax.t2.medium", 4, 2);

    private static final long BYTES_PER_GIB = 1L << 30;
    private static final int LONGEST_NAME = 40;
    private static final double MOST_THROUGHPUT = 1_000_000;

    private final String typeName;
    private final long memoryBytes;
    private final int processors;
    private final OptionalLong normalizedRequestsPerSecond;

    DaxNodeType(String typeName, double memoryGib, int processors) {
        this(typeName, memoryGib, processors, OptionalLong.empty());
    }

    DaxNodeType(String typeName, double memoryGib, int processors, long normalizedRequestsPerSecond) {
        this(typeName, memoryGib, processors, OptionalLong.of(normalizedRequestsPerSecond));
    }

    DaxNodeType(String typeName, double memoryGib, int processors, OptionalLong normalizedRequestsPerSecond) {
        this.typeName = typeName;
        this.memoryBytes = (long) (memoryGib * BYTES_PER_GIB);
        this.processors = processors;
        this.normalizedRequestsPerSecond = normalizedRequestsPerSecond;
    }

    /**
     * Finds a type by AWS's name, {@code dax.r5.large}.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest and all that are
     */
    public static DaxNodeType of(String typeName) {
        return Arrays.stream(values())
                .filter(type -> type.typeName.equals(typeName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(typeName)));
    }

    private static String unknown(String typeName) {
        List<String> names = Arrays.stream(values()).map(DaxNodeType::typeName).toList();
        String found = typeName.length() <= LONGEST_NAME ? typeName : typeName.substring(0, LONGEST_NAME) + "...";
        return "'" + found + "' is not a known DAX node type" + NearestName.hint(found, names);
    }

    /** AWS's name, {@code dax.r5.large}. */
    public String typeName() {
        return typeName;
    }

    public DataSize memory() {
        return new DataSize(memoryBytes);
    }

    /** The virtual processors of the node. */
    public int processors() {
        return processors;
    }

    /** What one node bears, by the sizing guide; empty where it does not say, and for the burstable types. */
    public OptionalLong normalizedRequestsPerSecond() {
        return normalizedRequestsPerSecond;
    }

    /** What one node bears in normalised requests a second: as published, or assumed by its processors. */
    public double throughput(DaxModel model) {
        return normalizedRequestsPerSecond.isPresent()
                ? normalizedRequestsPerSecond.getAsLong()
                : Math.min(MOST_THROUGHPUT, processors * model.requestsPerProcessor());
    }
}

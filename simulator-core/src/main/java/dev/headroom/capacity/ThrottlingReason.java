package dev.headroom.capacity;

import java.util.Locale;

/** The sixteen reasons for which DynamoDB throttles, as its exceptions carry them since August 2025 (facts §5.2). */
public enum ThrottlingReason {
    TABLE_READ_PROVISIONED_THROUGHPUT_EXCEEDED,
    TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED,
    INDEX_READ_PROVISIONED_THROUGHPUT_EXCEEDED,
    INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED,
    TABLE_READ_KEY_RANGE_THROUGHPUT_EXCEEDED,
    TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED,
    INDEX_READ_KEY_RANGE_THROUGHPUT_EXCEEDED,
    INDEX_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED,
    TABLE_READ_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED,
    TABLE_WRITE_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED,
    INDEX_READ_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED,
    INDEX_WRITE_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED,
    TABLE_READ_ACCOUNT_LIMIT_EXCEEDED,
    TABLE_WRITE_ACCOUNT_LIMIT_EXCEEDED,
    INDEX_READ_ACCOUNT_LIMIT_EXCEEDED,
    INDEX_WRITE_ACCOUNT_LIMIT_EXCEEDED;

    /** What a reason is about, whatever the resource and the direction. */
    public enum Cause {
        PROVISIONED_THROUGHPUT_EXCEEDED,
        KEY_RANGE_THROUGHPUT_EXCEEDED,
        MAX_ON_DEMAND_THROUGHPUT_EXCEEDED,
        ACCOUNT_LIMIT_EXCEEDED
    }

    private static final ThrottlingReason[] VALUES = values();

    /** The reason for a cause, on a table or an index, reading or writing. */
    public static ThrottlingReason of(boolean index, boolean write, Cause cause) {
        return VALUES[cause.ordinal() * 4 + (index ? 2 : 0) + (write ? 1 : 0)];
    }

    public Cause cause() {
        return Cause.values()[ordinal() / 4];
    }

    public boolean isIndex() {
        return (ordinal() & 2) != 0;
    }

    public boolean isWrite() {
        return (ordinal() & 1) != 0;
    }

    /** The code as the service writes it, {@code TableWriteKeyRangeThroughputExceeded}. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (String word : name().split("_", -1)) {
            code.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return code.toString();
    }

    /** CloudWatch's metric that counts it, {@code WriteKeyRangeThroughputThrottleEvents}. */
    public String metricName() {
        String rest = code().replaceFirst("^(Table|Index)", "");
        return rest.replaceFirst("Exceeded$", "") + "ThrottleEvents";
    }
}

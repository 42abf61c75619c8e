package dev.headroom.cost;

import java.math.BigDecimal;

/** Prices of what follows a table's writes, in US dollars, of us-east-1 (facts §9.1): other regions' are not in the price list. */
public final class ServicePrices {
    /** The region whose prices these are. */
    static final String REGION = "us-east-1";

    /** One GetRecords of up to 1 MB; those of Lambda triggers are free. */
    static final BigDecimal STREAM_READ = new BigDecimal("0.0000002");

    /** One change data capture unit for Kinesis, of 1 KB. */
    static final BigDecimal CHANGE_DATA_CAPTURE_UNIT = new BigDecimal("0.0000001");

    /** One GB of an on-demand backup for a month. */
    static final BigDecimal BACKUP_GB_MONTH = new BigDecimal("0.10");

    /** One GB of a table and its local indexes with point-in-time recovery for a month. */
    public static final BigDecimal RECOVERY_GB_MONTH = new BigDecimal("0.20");

    /** One GB restored, and one GB of an import's uncompressed source. */
    static final BigDecimal RESTORE_GB = new BigDecimal("0.15");

    static final BigDecimal IMPORT_GB = new BigDecimal("0.15");

    /** One GB exported. */
    static final BigDecimal EXPORT_GB = new BigDecimal("0.10");

    private ServicePrices() {}
}

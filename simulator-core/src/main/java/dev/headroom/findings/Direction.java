package dev.headroom.findings;

import dev.headroom.cost.ClassPrices;
import dev.headroom.cost.PriceBook;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.Assumptions;
import java.math.BigDecimal;

/** Reading or writing: what differs between the two sides of a table wherever the rules are the same. */
enum Direction {
    READ("read", "RCU", "RRU"),
    WRITE("write", "WCU", "WRU");

    private final String word;
    private final String capacityUnit;
    private final String requestUnit;

    Direction(String word, String capacityUnit, String requestUnit) {
        this.word = word;
        this.capacityUnit = capacityUnit;
        this.requestUnit = requestUnit;
    }

    /** {@code read} or {@code write}. */
    String word() {
        return word;
    }

    /** {@code RCU} or {@code WCU}. */
    String capacityUnit() {
        return capacityUnit;
    }

    /** {@code RRU} or {@code WRU}. */
    String requestUnit() {
        return requestUnit;
    }

    /** Whether the operation of that name goes this way. */
    boolean includes(String operation) {
        return switch (operation) {
            case "GetItem", "BatchGetItem", "Query", "Scan" -> this == READ;
            case "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem" -> this == WRITE;
            default -> false;
        };
    }

    ThroughputResult of(ResourceResult resource) {
        return this == READ ? resource.reads() : resource.writes();
    }

    Series of(PartitionResult partition) {
        return this == READ ? partition.readUnits() : partition.writeUnits();
    }

    /** What one partition can take, in units per second. */
    long partitionCeiling(Assumptions assumptions) {
        return this == READ ? assumptions.partitionReadCeiling() : assumptions.partitionWriteCeiling();
    }

    /** US dollars for one provisioned unit for a month. */
    BigDecimal monthlyPrice(ClassPrices prices) {
        BigDecimal hourly = this == READ ? prices.rcuHour() : prices.wcuHour();
        return hourly.multiply(BigDecimal.valueOf(PriceBook.HOURS_PER_MONTH));
    }

    /** US dollars for one request unit. */
    BigDecimal requestPrice(ClassPrices prices) {
        return this == READ ? prices.rru() : prices.wru();
    }
}

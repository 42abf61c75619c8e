package dev.headroom.cost;

import java.math.BigDecimal;

/**
 * What one table class costs in one region, in US dollars.
 *
 * @param storageGbMonth one GB (2^30 bytes) stored for a month, beyond any free tier
 * @param rcuHour one provisioned read capacity unit for an hour
 * @param wcuHour one provisioned write capacity unit for an hour
 * @param millionRru a million on-demand read request units
 * @param millionWru a million on-demand write request units
 * @param replicatedWcuHour one provisioned replicated write capacity unit for an hour
 * @param millionReplicatedWru a million on-demand replicated write request units
 */
public record ClassPrices(
        BigDecimal storageGbMonth,
        BigDecimal rcuHour,
        BigDecimal wcuHour,
        BigDecimal millionRru,
        BigDecimal millionWru,
        BigDecimal replicatedWcuHour,
        BigDecimal millionReplicatedWru) {

    /** Prices by which replicated writes cost as much as others, as they do since 1 November 2024. */
    ClassPrices(
            BigDecimal storageGbMonth,
            BigDecimal rcuHour,
            BigDecimal wcuHour,
            BigDecimal millionRru,
            BigDecimal millionWru) {
        this(storageGbMonth, rcuHour, wcuHour, millionRru, millionWru, wcuHour, millionWru);
    }

    /** One on-demand read request unit. */
    public BigDecimal rru() {
        return millionRru.movePointLeft(6);
    }

    /** One on-demand write request unit. */
    public BigDecimal wru() {
        return millionWru.movePointLeft(6);
    }

    /** One on-demand replicated write request unit. */
    public BigDecimal replicatedWru() {
        return millionReplicatedWru.movePointLeft(6);
    }

    /** The same with replicated writes dearer by so much: in Standard they were by half before 1 November 2024. */
    ClassPrices withReplicatedTimes(BigDecimal factor) {
        return new ClassPrices(
                storageGbMonth,
                rcuHour,
                wcuHour,
                millionRru,
                millionWru,
                wcuHour.multiply(factor),
                millionWru.multiply(factor));
    }

    /** The same with on-demand prices doubled: what they were before they were halved on 1 November 2024. */
    ClassPrices withOnDemandDoubled() {
        BigDecimal two = BigDecimal.valueOf(2);
        return new ClassPrices(storageGbMonth, rcuHour, wcuHour, millionRru.multiply(two), millionWru.multiply(two));
    }
}

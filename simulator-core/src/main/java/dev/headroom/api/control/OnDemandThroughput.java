package dev.headroom.api.control;

/** The most that an on-demand table or index may consume; -1 for no bound (facts §3.4). */
public record OnDemandThroughput(Long maxReadRequestUnits, Long maxWriteRequestUnits) {}

package dev.headroom.api;

/** Units consumed on a table or an index; which members are given depends on the call (facts §1.5). */
public record Capacity(Double readCapacityUnits, Double writeCapacityUnits, Double capacityUnits) {}

package dev.headroom.api.control;

/** Where the service is, and for how long to remember it. */
public record Endpoint(String address, Long cachePeriodInMinutes) {}

package dev.headroom.api.control;

/** Asks for the quotas of the account. */
public record DescribeLimitsRequest() {}

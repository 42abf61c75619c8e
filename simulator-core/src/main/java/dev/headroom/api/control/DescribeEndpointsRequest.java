package dev.headroom.api.control;

/** Asks where the service is. */
public record DescribeEndpointsRequest() {}

package dev.headroom.api.control;

/** The table. */
public record DescribeTableResponse(TableDescription table) {}

package dev.headroom.api.control;

/** The table as it is being made. */
public record CreateTableResponse(TableDescription tableDescription) {}

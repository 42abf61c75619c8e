package dev.headroom.api.control;

/** The table as it is being changed. */
public record UpdateTableResponse(TableDescription tableDescription) {}

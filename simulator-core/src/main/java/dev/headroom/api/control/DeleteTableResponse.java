package dev.headroom.api.control;

/** The table as it is being deleted. */
public record DeleteTableResponse(TableDescription tableDescription) {}

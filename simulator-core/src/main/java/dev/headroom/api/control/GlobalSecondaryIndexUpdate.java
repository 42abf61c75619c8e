package dev.headroom.api.control;

/** A change of a global index: exactly one of the three. */
public record GlobalSecondaryIndexUpdate(
        UpdateGlobalSecondaryIndexAction update,
        CreateGlobalSecondaryIndexAction create,
        DeleteGlobalSecondaryIndexAction delete) {}

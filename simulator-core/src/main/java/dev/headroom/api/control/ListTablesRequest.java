package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Range;

/** Asks for the names of the tables. */
public record ListTablesRequest(
        @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String exclusiveStartTableName,

        @Range(min = 1, max = 100) Integer limit) {}

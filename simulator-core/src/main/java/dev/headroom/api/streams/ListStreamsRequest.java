package dev.headroom.api.streams;

import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Range;

/** Asks for streams. */
public record ListStreamsRequest(
        @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String tableName,

        @Range(min = 1, max = 100) Integer limit,
        @Length(min = 37, max = 1024) String exclusiveStartStreamArn) {}

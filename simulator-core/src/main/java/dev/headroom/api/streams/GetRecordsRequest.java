package dev.headroom.api.streams;

import dev.headroom.api.Length;
import dev.headroom.api.Range;
import dev.headroom.api.Required;

/** Reads records from a place on. */
public record GetRecordsRequest(
        @Required @Length(min = 1, max = 2048) String shardIterator,
        @Range(min = 1, max = 1000) Integer limit) {}

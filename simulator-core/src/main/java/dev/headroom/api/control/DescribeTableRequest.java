package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Asks for a table. */
public record DescribeTableRequest(
        @Required @Length(min = 1, max = 1024) String tableName) {}

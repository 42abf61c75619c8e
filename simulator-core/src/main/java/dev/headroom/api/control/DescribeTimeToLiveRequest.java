package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Asks whether expired items are deleted. */
public record DescribeTimeToLiveRequest(
        @Required @Length(min = 1, max = 1024) String tableName) {}

package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Switches time to live on or off (facts §8.5). */
public record UpdateTimeToLiveRequest(
        @Required @Length(min = 1, max = 1024) String tableName,
        @Required TimeToLiveSpecification timeToLiveSpecification) {}

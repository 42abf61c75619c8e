package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Asks for tags. */
public record ListTagsOfResourceRequest(
        @Required @Length(min = 1, max = 1283) String resourceArn, String nextToken) {}

package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import java.util.List;

/** Removes tags. */
public record UntagResourceRequest(
        @Required @Length(min = 1, max = 1283) String resourceArn,
        @Required List<String> tagKeys) {}

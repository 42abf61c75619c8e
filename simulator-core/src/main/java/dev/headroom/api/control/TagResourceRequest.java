package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import java.util.List;

/** Sets tags. */
public record TagResourceRequest(
        @Required @Length(min = 1, max = 1283) String resourceArn,
        @Required List<Tag> tags) {}

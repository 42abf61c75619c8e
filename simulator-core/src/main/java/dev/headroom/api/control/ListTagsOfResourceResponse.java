package dev.headroom.api.control;

import java.util.List;

/** Tags. */
public record ListTagsOfResourceResponse(List<Tag> tags, String nextToken) {}

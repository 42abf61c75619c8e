package dev.headroom.api.control;

/** Whether expired items are deleted. */
public record DescribeTimeToLiveResponse(TimeToLiveDescription timeToLiveDescription) {}

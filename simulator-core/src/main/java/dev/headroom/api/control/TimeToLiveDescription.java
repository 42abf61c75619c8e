package dev.headroom.api.control;

/** Whether expired items are deleted. */
public record TimeToLiveDescription(TimeToLiveStatus timeToLiveStatus, String attributeName) {}

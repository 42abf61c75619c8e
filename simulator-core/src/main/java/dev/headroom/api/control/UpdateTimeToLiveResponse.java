package dev.headroom.api.control;

/** What was asked for. */
public record UpdateTimeToLiveResponse(TimeToLiveSpecification timeToLiveSpecification) {}

package dev.headroom.api.streams;

import dev.headroom.api.Named;

/** A change of an item. */
public record Record(
        @Named("eventID") String eventId,
        @Named("eventName") String eventName,
        @Named("eventVersion") String eventVersion,
        @Named("eventSource") String eventSource,
        @Named("awsRegion") String awsRegion,
        @Named("dynamodb") StreamRecord dynamodb,
        @Named("userIdentity") Identity userIdentity) {}

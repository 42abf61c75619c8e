package dev.headroom.api.data;

/** A write of a batch: exactly one of the two. */
public record WriteRequest(PutRequest putRequest, DeleteRequest deleteRequest) {}

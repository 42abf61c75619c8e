package dev.headroom.api.streams;

/** The stream. */
public record DescribeStreamResponse(StreamDescription streamDescription) {}

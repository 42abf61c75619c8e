package dev.headroom.api.streams;

import java.util.List;

/** Streams. */
public record ListStreamsResponse(List<Stream> streams, String lastEvaluatedStreamArn) {}

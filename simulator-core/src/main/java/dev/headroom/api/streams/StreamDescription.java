package dev.headroom.api.streams;

import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.StreamViewType;
import java.time.Instant;
import java.util.List;

/** A stream as it is. */
public record StreamDescription(
        String streamArn,
        String streamLabel,
        StreamStatus streamStatus,
        StreamViewType streamViewType,
        Instant creationRequestDateTime,
        String tableName,
        List<KeySchemaElement> keySchema,
        List<Shard> shards,
        String lastEvaluatedShardId) {}

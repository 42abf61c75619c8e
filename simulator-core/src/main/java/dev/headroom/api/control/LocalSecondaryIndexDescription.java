package dev.headroom.api.control;

import java.util.List;

/** A local index as it is. */
public record LocalSecondaryIndexDescription(
        String indexName,
        List<KeySchemaElement> keySchema,
        Projection projection,
        Long indexSizeBytes,
        Long itemCount,
        String indexArn) {}

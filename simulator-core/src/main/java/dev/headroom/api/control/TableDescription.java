package dev.headroom.api.control;

import dev.headroom.api.Named;
import java.time.Instant;
import java.util.List;

/** A table as it is. */
public record TableDescription(
        List<AttributeDefinition> attributeDefinitions,
        String tableName,
        List<KeySchemaElement> keySchema,
        TableStatus tableStatus,
        Instant creationDateTime,
        ProvisionedThroughputDescription provisionedThroughput,
        Long tableSizeBytes,
        Long itemCount,
        String tableArn,
        String tableId,
        BillingModeSummary billingModeSummary,
        List<LocalSecondaryIndexDescription> localSecondaryIndexes,
        List<GlobalSecondaryIndexDescription> globalSecondaryIndexes,
        StreamSpecification streamSpecification,
        String latestStreamLabel,
        String latestStreamArn,
        @Named("SSEDescription") SseDescription sseDescription,
        TableClassSummary tableClassSummary,
        Boolean deletionProtectionEnabled,
        OnDemandThroughput onDemandThroughput,
        WarmThroughputDescription warmThroughput) {}

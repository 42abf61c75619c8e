package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Named;
import dev.headroom.api.Required;
import java.util.List;

/** Makes a table. */
public record CreateTableRequest(
        @Required List<AttributeDefinition> attributeDefinitions,

        @Required @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String tableName,

        @Required @Length(min = 1, max = 2) List<KeySchemaElement> keySchema,
        List<LocalSecondaryIndex> localSecondaryIndexes,
        List<GlobalSecondaryIndex> globalSecondaryIndexes,
        BillingMode billingMode,
        ProvisionedThroughput provisionedThroughput,
        StreamSpecification streamSpecification,
        @Named("SSESpecification") SseSpecification sseSpecification,
        List<Tag> tags,
        TableClass tableClass,
        Boolean deletionProtectionEnabled,
        WarmThroughput warmThroughput,
        OnDemandThroughput onDemandThroughput) {}

package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Named;
import dev.headroom.api.Required;
import java.util.List;

/** Changes a table (facts §11.10). */
public record UpdateTableRequest(
        List<AttributeDefinition> attributeDefinitions,
        @Required @Length(min = 1, max = 1024) String tableName,
        BillingMode billingMode,
        ProvisionedThroughput provisionedThroughput,
        List<GlobalSecondaryIndexUpdate> globalSecondaryIndexUpdates,
        StreamSpecification streamSpecification,
        @Named("SSESpecification") SseSpecification sseSpecification,
        TableClass tableClass,
        Boolean deletionProtectionEnabled,
        OnDemandThroughput onDemandThroughput,
        WarmThroughput warmThroughput) {}

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
        WarmThroughput warmThroughput) {
    /** A request to be filled in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets members one by one; what is not set is not given. */
    public static final class Builder {
        private List<AttributeDefinition> attributeDefinitions;
        private String tableName;
        private BillingMode billingMode;
        private ProvisionedThroughput provisionedThroughput;
        private List<GlobalSecondaryIndexUpdate> globalSecondaryIndexUpdates;
        private StreamSpecification streamSpecification;
        private SseSpecification sseSpecification;
        private TableClass tableClass;
        private Boolean deletionProtectionEnabled;
        private OnDemandThroughput onDemandThroughput;
        private WarmThroughput warmThroughput;

        private Builder() {}

        public Builder attributeDefinitions(List<AttributeDefinition> given) {
            attributeDefinitions = given;
            return this;
        }

        public Builder tableName(String given) {
            tableName = given;
            return this;
        }

        public Builder billingMode(BillingMode given) {
            billingMode = given;
            return this;
        }

        public Builder provisionedThroughput(ProvisionedThroughput given) {
            provisionedThroughput = given;
            return this;
        }

        public Builder globalSecondaryIndexUpdates(List<GlobalSecondaryIndexUpdate> given) {
            globalSecondaryIndexUpdates = given;
            return this;
        }

        public Builder streamSpecification(StreamSpecification given) {
            streamSpecification = given;
            return this;
        }

        public Builder sseSpecification(SseSpecification given) {
            sseSpecification = given;
            return this;
        }

        public Builder tableClass(TableClass given) {
            tableClass = given;
            return this;
        }

        public Builder deletionProtectionEnabled(Boolean given) {
            deletionProtectionEnabled = given;
            return this;
        }

        public Builder onDemandThroughput(OnDemandThroughput given) {
            onDemandThroughput = given;
            return this;
        }

        public Builder warmThroughput(WarmThroughput given) {
            warmThroughput = given;
            return this;
        }

        public UpdateTableRequest build() {
            return new UpdateTableRequest(
                    attributeDefinitions,
                    tableName,
                    billingMode,
                    provisionedThroughput,
                    globalSecondaryIndexUpdates,
                    streamSpecification,
                    sseSpecification,
                    tableClass,
                    deletionProtectionEnabled,
                    onDemandThroughput,
                    warmThroughput);
        }
    }
}

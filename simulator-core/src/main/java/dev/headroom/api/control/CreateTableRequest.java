package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Named;
import dev.headroom.api.Required;
import java.util.List;

/** Makes a table. */
public record CreateTableRequest(
        @Required List<AttributeDefinition> attributeDefinitions,

        @Required @Length(min = 1, max = 1024) String tableName,

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
        OnDemandThroughput onDemandThroughput) {
    /** A request to be filled in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets members one by one; what is not set is not given. */
    public static final class Builder {
        private List<AttributeDefinition> attributeDefinitions;
        private String tableName;
        private List<KeySchemaElement> keySchema;
        private List<LocalSecondaryIndex> localSecondaryIndexes;
        private List<GlobalSecondaryIndex> globalSecondaryIndexes;
        private BillingMode billingMode;
        private ProvisionedThroughput provisionedThroughput;
        private StreamSpecification streamSpecification;
        private SseSpecification sseSpecification;
        private List<Tag> tags;
        private TableClass tableClass;
        private Boolean deletionProtectionEnabled;
        private WarmThroughput warmThroughput;
        private OnDemandThroughput onDemandThroughput;

        private Builder() {}

        public Builder attributeDefinitions(List<AttributeDefinition> given) {
            attributeDefinitions = given;
            return this;
        }

        public Builder tableName(String given) {
            tableName = given;
            return this;
        }

        public Builder keySchema(List<KeySchemaElement> given) {
            keySchema = given;
            return this;
        }

        public Builder localSecondaryIndexes(List<LocalSecondaryIndex> given) {
            localSecondaryIndexes = given;
            return this;
        }

        public Builder globalSecondaryIndexes(List<GlobalSecondaryIndex> given) {
            globalSecondaryIndexes = given;
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

        public Builder streamSpecification(StreamSpecification given) {
            streamSpecification = given;
            return this;
        }

        public Builder sseSpecification(SseSpecification given) {
            sseSpecification = given;
            return this;
        }

        public Builder tags(List<Tag> given) {
            tags = given;
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

        public Builder warmThroughput(WarmThroughput given) {
            warmThroughput = given;
            return this;
        }

        public Builder onDemandThroughput(OnDemandThroughput given) {
            onDemandThroughput = given;
            return this;
        }

        public CreateTableRequest build() {
            return new CreateTableRequest(
                    attributeDefinitions,
                    tableName,
                    keySchema,
                    localSecondaryIndexes,
                    globalSecondaryIndexes,
                    billingMode,
                    provisionedThroughput,
                    streamSpecification,
                    sseSpecification,
                    tags,
                    tableClass,
                    deletionProtectionEnabled,
                    warmThroughput,
                    onDemandThroughput);
        }
    }
}

package dev.headroom.api.data;

import dev.headroom.api.Condition;
import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Range;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.Select;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;

/** Reads a page of the items under one partition key (facts §11.5). */
public record QueryRequest(
        @Required @Length(min = 1, max = 1024) String tableName,

        @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String indexName,

        Select select,
        @Length(min = 1) List<String> attributesToGet,
        @Range(min = 1) Integer limit,
        Boolean consistentRead,
        Map<String, Condition> keyConditions,
        Map<String, Condition> queryFilter,
        ConditionalOperator conditionalOperator,
        Boolean scanIndexForward,
        Item exclusiveStartKey,
        ReturnConsumedCapacity returnConsumedCapacity,
        String projectionExpression,
        String filterExpression,
        String keyConditionExpression,
        Map<String, String> expressionAttributeNames,
        Map<String, AttributeValue> expressionAttributeValues) {
    /** A request to be filled in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets members one by one; what is not set is not given. */
    public static final class Builder {
        private String tableName;
        private String indexName;
        private Select select;
        private List<String> attributesToGet;
        private Integer limit;
        private Boolean consistentRead;
        private Map<String, Condition> keyConditions;
        private Map<String, Condition> queryFilter;
        private ConditionalOperator conditionalOperator;
        private Boolean scanIndexForward;
        private Item exclusiveStartKey;
        private ReturnConsumedCapacity returnConsumedCapacity;
        private String projectionExpression;
        private String filterExpression;
        private String keyConditionExpression;
        private Map<String, String> expressionAttributeNames;
        private Map<String, AttributeValue> expressionAttributeValues;

        private Builder() {}

        public Builder tableName(String given) {
            tableName = given;
            return this;
        }

        public Builder indexName(String given) {
            indexName = given;
            return this;
        }

        public Builder select(Select given) {
            select = given;
            return this;
        }

        public Builder attributesToGet(List<String> given) {
            attributesToGet = given;
            return this;
        }

        public Builder limit(Integer given) {
            limit = given;
            return this;
        }

        public Builder consistentRead(Boolean given) {
            consistentRead = given;
            return this;
        }

        public Builder keyConditions(Map<String, Condition> given) {
            keyConditions = given;
            return this;
        }

        public Builder queryFilter(Map<String, Condition> given) {
            queryFilter = given;
            return this;
        }

        public Builder conditionalOperator(ConditionalOperator given) {
            conditionalOperator = given;
            return this;
        }

        public Builder scanIndexForward(Boolean given) {
            scanIndexForward = given;
            return this;
        }

        public Builder exclusiveStartKey(Item given) {
            exclusiveStartKey = given;
            return this;
        }

        public Builder returnConsumedCapacity(ReturnConsumedCapacity given) {
            returnConsumedCapacity = given;
            return this;
        }

        public Builder projectionExpression(String given) {
            projectionExpression = given;
            return this;
        }

        public Builder filterExpression(String given) {
            filterExpression = given;
            return this;
        }

        public Builder keyConditionExpression(String given) {
            keyConditionExpression = given;
            return this;
        }

        public Builder expressionAttributeNames(Map<String, String> given) {
            expressionAttributeNames = given;
            return this;
        }

        public Builder expressionAttributeValues(Map<String, AttributeValue> given) {
            expressionAttributeValues = given;
            return this;
        }

        public QueryRequest build() {
            return new QueryRequest(
                    tableName,
                    indexName,
                    select,
                    attributesToGet,
                    limit,
                    consistentRead,
                    keyConditions,
                    queryFilter,
                    conditionalOperator,
                    scanIndexForward,
                    exclusiveStartKey,
                    returnConsumedCapacity,
                    projectionExpression,
                    filterExpression,
                    keyConditionExpression,
                    expressionAttributeNames,
                    expressionAttributeValues);
        }
    }
}

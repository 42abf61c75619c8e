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

/** Reads a page of a table or an index, or of a segment of it (facts §11.5). */
public record ScanRequest(
        @Required @Length(min = 1, max = 1024) String tableName,

        @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String indexName,

        @Length(min = 1) List<String> attributesToGet,
        @Range(min = 1) Integer limit,
        Select select,
        Map<String, Condition> scanFilter,
        ConditionalOperator conditionalOperator,
        Item exclusiveStartKey,
        ReturnConsumedCapacity returnConsumedCapacity,
        @Range(min = 1, max = 1000000) Integer totalSegments,
        @Range(min = 0, max = 999999) Integer segment,
        String projectionExpression,
        String filterExpression,
        Map<String, String> expressionAttributeNames,
        Map<String, AttributeValue> expressionAttributeValues,
        Boolean consistentRead) {
    /** A request to be filled in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets members one by one; what is not set is not given. */
    public static final class Builder {
        private String tableName;
        private String indexName;
        private List<String> attributesToGet;
        private Integer limit;
        private Select select;
        private Map<String, Condition> scanFilter;
        private ConditionalOperator conditionalOperator;
        private Item exclusiveStartKey;
        private ReturnConsumedCapacity returnConsumedCapacity;
        private Integer totalSegments;
        private Integer segment;
        private String projectionExpression;
        private String filterExpression;
        private Map<String, String> expressionAttributeNames;
        private Map<String, AttributeValue> expressionAttributeValues;
        private Boolean consistentRead;

        private Builder() {}

        public Builder tableName(String given) {
            tableName = given;
            return this;
        }

        public Builder indexName(String given) {
            indexName = given;
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

        public Builder select(Select given) {
            select = given;
            return this;
        }

        public Builder scanFilter(Map<String, Condition> given) {
            scanFilter = given;
            return this;
        }

        public Builder conditionalOperator(ConditionalOperator given) {
            conditionalOperator = given;
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

        public Builder totalSegments(Integer given) {
            totalSegments = given;
            return this;
        }

        public Builder segment(Integer given) {
            segment = given;
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

        public Builder expressionAttributeNames(Map<String, String> given) {
            expressionAttributeNames = given;
            return this;
        }

        public Builder expressionAttributeValues(Map<String, AttributeValue> given) {
            expressionAttributeValues = given;
            return this;
        }

        public Builder consistentRead(Boolean given) {
            consistentRead = given;
            return this;
        }

        public ScanRequest build() {
            return new ScanRequest(
                    tableName,
                    indexName,
                    attributesToGet,
                    limit,
                    select,
                    scanFilter,
                    conditionalOperator,
                    exclusiveStartKey,
                    returnConsumedCapacity,
                    totalSegments,
                    segment,
                    projectionExpression,
                    filterExpression,
                    expressionAttributeNames,
                    expressionAttributeValues,
                    consistentRead);
        }
    }
}

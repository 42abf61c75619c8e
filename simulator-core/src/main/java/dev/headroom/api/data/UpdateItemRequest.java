package dev.headroom.api.data;

import dev.headroom.api.AttributeValueUpdate;
import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.ExpectedAttributeValue;
import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnItemCollectionMetrics;
import dev.headroom.api.ReturnValues;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.Map;

/** Changes an item, or makes it (facts §11.3). */
public record UpdateItemRequest(
        @Required @Length(min = 1, max = 1024) String tableName,
        @Required Item key,
        Map<String, AttributeValueUpdate> attributeUpdates,
        Map<String, ExpectedAttributeValue> expected,
        ConditionalOperator conditionalOperator,
        ReturnValues returnValues,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics,
        String updateExpression,
        String conditionExpression,
        Map<String, String> expressionAttributeNames,
        Map<String, AttributeValue> expressionAttributeValues,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
    /** A request to be filled in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets members one by one; what is not set is not given. */
    public static final class Builder {
        private String tableName;
        private Item key;
        private Map<String, AttributeValueUpdate> attributeUpdates;
        private Map<String, ExpectedAttributeValue> expected;
        private ConditionalOperator conditionalOperator;
        private ReturnValues returnValues;
        private ReturnConsumedCapacity returnConsumedCapacity;
        private ReturnItemCollectionMetrics returnItemCollectionMetrics;
        private String updateExpression;
        private String conditionExpression;
        private Map<String, String> expressionAttributeNames;
        private Map<String, AttributeValue> expressionAttributeValues;
        private ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure;

        private Builder() {}

        public Builder tableName(String given) {
            tableName = given;
            return this;
        }

        public Builder key(Item given) {
            key = given;
            return this;
        }

        public Builder attributeUpdates(Map<String, AttributeValueUpdate> given) {
            attributeUpdates = given;
            return this;
        }

        public Builder expected(Map<String, ExpectedAttributeValue> given) {
            expected = given;
            return this;
        }

        public Builder conditionalOperator(ConditionalOperator given) {
            conditionalOperator = given;
            return this;
        }

        public Builder returnValues(ReturnValues given) {
            returnValues = given;
            return this;
        }

        public Builder returnConsumedCapacity(ReturnConsumedCapacity given) {
            returnConsumedCapacity = given;
            return this;
        }

        public Builder returnItemCollectionMetrics(ReturnItemCollectionMetrics given) {
            returnItemCollectionMetrics = given;
            return this;
        }

        public Builder updateExpression(String given) {
            updateExpression = given;
            return this;
        }

        public Builder conditionExpression(String given) {
            conditionExpression = given;
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

        public Builder returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure given) {
            returnValuesOnConditionCheckFailure = given;
            return this;
        }

        public UpdateItemRequest build() {
            return new UpdateItemRequest(
                    tableName,
                    key,
                    attributeUpdates,
                    expected,
                    conditionalOperator,
                    returnValues,
                    returnConsumedCapacity,
                    returnItemCollectionMetrics,
                    updateExpression,
                    conditionExpression,
                    expressionAttributeNames,
                    expressionAttributeValues,
                    returnValuesOnConditionCheckFailure);
        }
    }
}

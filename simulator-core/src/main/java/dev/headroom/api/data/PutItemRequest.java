package dev.headroom.api.data;

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

/** Writes a whole item (facts §11.4). */
public record PutItemRequest(
        @Required @Length(min = 1, max = 1024) String tableName,
        @Required Item item,
        Map<String, ExpectedAttributeValue> expected,
        ReturnValues returnValues,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics,
        ConditionalOperator conditionalOperator,
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
        private Item item;
        private Map<String, ExpectedAttributeValue> expected;
        private ReturnValues returnValues;
        private ReturnConsumedCapacity returnConsumedCapacity;
        private ReturnItemCollectionMetrics returnItemCollectionMetrics;
        private ConditionalOperator conditionalOperator;
        private String conditionExpression;
        private Map<String, String> expressionAttributeNames;
        private Map<String, AttributeValue> expressionAttributeValues;
        private ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure;

        private Builder() {}

        public Builder tableName(String given) {
            tableName = given;
            return this;
        }

        public Builder item(Item given) {
            item = given;
            return this;
        }

        public Builder expected(Map<String, ExpectedAttributeValue> given) {
            expected = given;
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

        public Builder conditionalOperator(ConditionalOperator given) {
            conditionalOperator = given;
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

        public PutItemRequest build() {
            return new PutItemRequest(
                    tableName,
                    item,
                    expected,
                    returnValues,
                    returnConsumedCapacity,
                    returnItemCollectionMetrics,
                    conditionalOperator,
                    conditionExpression,
                    expressionAttributeNames,
                    expressionAttributeValues,
                    returnValuesOnConditionCheckFailure);
        }
    }
}

package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;

/** Reads one item (facts §11.4). */
public record GetItemRequest(
        @Required @Length(min = 1, max = 1024) String tableName,
        @Required Item key,
        @Length(min = 1) List<String> attributesToGet,
        Boolean consistentRead,
        ReturnConsumedCapacity returnConsumedCapacity,
        String projectionExpression,
        Map<String, String> expressionAttributeNames) {
    /** A request to be filled in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets members one by one; what is not set is not given. */
    public static final class Builder {
        private String tableName;
        private Item key;
        private List<String> attributesToGet;
        private Boolean consistentRead;
        private ReturnConsumedCapacity returnConsumedCapacity;
        private String projectionExpression;
        private Map<String, String> expressionAttributeNames;

        private Builder() {}

        public Builder tableName(String given) {
            tableName = given;
            return this;
        }

        public Builder key(Item given) {
            key = given;
            return this;
        }

        public Builder attributesToGet(List<String> given) {
            attributesToGet = given;
            return this;
        }

        public Builder consistentRead(Boolean given) {
            consistentRead = given;
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

        public Builder expressionAttributeNames(Map<String, String> given) {
            expressionAttributeNames = given;
            return this;
        }

        public GetItemRequest build() {
            return new GetItemRequest(
                    tableName,
                    key,
                    attributesToGet,
                    consistentRead,
                    returnConsumedCapacity,
                    projectionExpression,
                    expressionAttributeNames);
        }
    }
}

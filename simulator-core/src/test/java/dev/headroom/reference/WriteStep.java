package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnValues;
import dev.headroom.api.data.DeleteItemRequest;
import dev.headroom.api.data.DeleteItemResponse;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.PutItemResponse;
import dev.headroom.api.data.UpdateItemRequest;
import dev.headroom.api.data.UpdateItemResponse;
import dev.headroom.database.Database;
import dev.headroom.database.TestDatabase;
import dev.headroom.item.Item;
import java.util.Map;

/** PutItem, UpdateItem or DeleteItem. */
record WriteStep(Write write, ReturnValues returned) implements Step {
    private record Answer(Item attributes, ConsumedCapacity consumed) {}

    @Override
    public void take(Database database, Model model) {
        ErrorType error = write.error(model);
        if (error != null) {
            assertThat(TestDatabase.refusal(() -> ask(database)).type()).isEqualTo(error);
            return;
        }
        Map<String, Object> before = model.get(write.key());
        Map<String, Object> after = write.after(model);
        Answer answer = ask(database);
        model.set(write.key(), after);
        assertThat(Plain.of(answer.attributes()))
                .isEqualTo(
                        switch (returned) {
                            case ALL_OLD -> before;
                            case ALL_NEW -> after;
                            default -> null;
                        });
        new WriteUnits(1).add(before, after).agreesWith(answer.consumed());
    }

    private Answer ask(Database database) {
        if (write.item() != null) {
            PutItemResponse put = database.putItem(PutItemRequest.builder()
                    .tableName(TABLE)
                    .item(Plain.item(write.item()))
                    .conditionExpression(write.conditionText())
                    .expressionAttributeNames(write.names())
                    .expressionAttributeValues(write.values())
                    .returnValues(returned)
                    .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                    .build());
            return new Answer(put.attributes(), put.consumedCapacity());
        }
        return write.changes() == null ? delete(database) : update(database);
    }

    private Answer update(Database database) {
        UpdateItemResponse update = database.updateItem(UpdateItemRequest.builder()
                .tableName(TABLE)
                .key(Plain.item(write.key().attributes()))
                .updateExpression(write.updateText())
                .conditionExpression(write.conditionText())
                .expressionAttributeNames(write.names())
                .expressionAttributeValues(write.values())
                .returnValues(returned)
                .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                .build());
        return new Answer(update.attributes(), update.consumedCapacity());
    }

    private Answer delete(Database database) {
        DeleteItemResponse delete = database.deleteItem(DeleteItemRequest.builder()
                .tableName(TABLE)
                .key(Plain.item(write.key().attributes()))
                .conditionExpression(write.conditionText())
                .expressionAttributeNames(write.names())
                .expressionAttributeValues(write.values())
                .returnValues(returned)
                .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                .build());
        return new Answer(delete.attributes(), delete.consumedCapacity());
    }
}

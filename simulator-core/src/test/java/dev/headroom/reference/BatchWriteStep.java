package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.BatchWriteItemResponse;
import dev.headroom.api.data.DeleteRequest;
import dev.headroom.api.data.PutRequest;
import dev.headroom.api.data.WriteRequest;
import dev.headroom.database.Database;
import dev.headroom.database.TestDatabase;
import java.util.List;
import java.util.Map;

/** BatchWriteItem of distinct items: all puts and deletes, without conditions. */
record BatchWriteStep(List<Write> writes) implements Step {
    @Override
    public void take(Database database, Model model) {
        if (!writes.stream().allMatch(Write::fits)) {
            assertThat(TestDatabase.refusal(() -> ask(database)).type()).isEqualTo(ErrorType.VALIDATION);
            return;
        }
        BatchWriteItemResponse answer = ask(database);
        WriteUnits units = new WriteUnits(1);
        for (Write write : writes) {
            units.add(model.get(write.key()), write.item());
            model.set(write.key(), write.item());
        }
        assertThat(answer.unprocessedItems()).isEmpty();
        units.agreesWith(answer.consumedCapacity().get(0));
    }

    private BatchWriteItemResponse ask(Database database) {
        List<WriteRequest> requests = writes.stream()
                .map(write -> write.item() == null
                        ? new WriteRequest(
                                null, new DeleteRequest(Plain.item(write.key().attributes())))
                        : new WriteRequest(new PutRequest(Plain.item(write.item())), null))
                .toList();
        return database.batchWriteItem(
                new BatchWriteItemRequest(Map.of(TABLE, requests), ReturnConsumedCapacity.INDEXES, null));
    }
}

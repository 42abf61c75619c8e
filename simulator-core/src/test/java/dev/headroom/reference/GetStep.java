package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.data.BatchGetItemRequest;
import dev.headroom.api.data.BatchGetItemResponse;
import dev.headroom.api.data.Get;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.GetItemResponse;
import dev.headroom.api.data.KeysAndAttributes;
import dev.headroom.api.data.TransactGetItem;
import dev.headroom.api.data.TransactGetItemsRequest;
import dev.headroom.api.data.TransactGetItemsResponse;
import dev.headroom.database.Database;
import dev.headroom.item.Item;
import dev.headroom.reference.Model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The same distinct keys read three ways: each alone, as a batch and in a transaction. */
record GetStep(List<Key> keys, boolean consistent) implements Step {
    @Override
    public void take(Database database, Model model) {
        List<Map<String, Object>> expected = new ArrayList<>();
        keys.forEach(key -> expected.add(model.get(key)));
        double units = expected.stream().mapToInt(GetStep::reads).sum();
        for (int i = 0; i < keys.size(); i++) {
            GetItemResponse alone = alone(database, keys.get(i));
            assertThat(Plain.of(alone.item())).isEqualTo(expected.get(i));
            assertThat(alone.consumedCapacity().capacityUnits()).isEqualTo(reads(expected.get(i)) * factor());
        }
        BatchGetItemResponse batch = batch(database);
        assertThat(batch.responses().get(TABLE).stream().map(Plain::of))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().filter(Objects::nonNull).toList());
        assertThat(batch.consumedCapacity().get(0).capacityUnits()).isEqualTo(units * factor());
        TransactGetItemsResponse transaction = transaction(database);
        assertThat(transaction.responses().stream().map(one -> Plain.of(one.item())))
                .containsExactlyElementsOf(expected);
        assertThat(transaction.consumedCapacity().get(0).capacityUnits()).isEqualTo(units * 2);
    }

    private double factor() {
        return consistent ? 1 : 0.5;
    }

    private static int reads(Map<String, Object> item) {
        return View.reads(item == null ? 0 : Plain.size(item));
    }

    private GetItemResponse alone(Database database, Key key) {
        return database.getItem(GetItemRequest.builder()
                .tableName(TABLE)
                .key(Plain.item(key.attributes()))
                .consistentRead(consistent)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
    }

    private BatchGetItemResponse batch(Database database) {
        return database.batchGetItem(new BatchGetItemRequest(
                Map.of(TABLE, new KeysAndAttributes(asked(), null, consistent, null, null)),
                ReturnConsumedCapacity.TOTAL));
    }

    private TransactGetItemsResponse transaction(Database database) {
        return database.transactGetItems(new TransactGetItemsRequest(
                asked().stream()
                        .map(key -> new TransactGetItem(new Get(key, TABLE, null, null)))
                        .toList(),
                ReturnConsumedCapacity.TOTAL));
    }

    private List<Item> asked() {
        return keys.stream().map(key -> Plain.item(key.attributes())).toList();
    }
}

package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.s;
import static dev.headroom.wire.Items.sized;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class WriteCapacityTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void aPutIsRoundedUpToAKilobyte() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        assertThat(table.put(sized(1024, "pk", "exact"))).isEqualTo(1);
        assertThat(table.put(sized(1025, "pk", "over"))).isEqualTo(2);
    }

    @Test
    void aWriteIsPaidByTheLargerOfBeforeAndAfter() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        table.put(sized(2049, "pk", "a"));
        assertThat(table.put(item("pk", "a"))).isEqualTo(3);
        assertThat(table.put(sized(5000, "pk", "a"))).isEqualTo(5);
        table.put(item("pk", "grows", "a", "x".repeat(5 * 1024)));
        assertThat(table.update(item("pk", "grows"), "SET b = :b", Map.of(":b", s("x".repeat(2 * 1024)))))
                .isEqualTo(8);
    }

    @Test
    void aDeletePaysForWhatItDeletes() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        table.put(sized(2049, "pk", "a"));
        assertThat(table.delete(item("pk", "a"))).isEqualTo(3);
        assertThat(table.delete(item("pk", "a"))).isEqualTo(1);
    }

    @Test
    void aBatchRoundsEveryPutByItself() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        assertThat(table.batchPut(List.of(sized(500, "pk", "a"), sized(3584, "pk", "b"))))
                .isEqualTo(5);
        assertThat(table.batchPut(List.of(item("pk", "c"), item("pk", "d"), item("pk", "e"), sized(1025, "pk", "f"))))
                .isEqualTo(5);
    }

    @Test
    @Tag("beyond-local")
    void aTransactionPaysTwice() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        assertThat(table.transactPut(List.of(sized(500, "pk", "a"), sized(500, "pk", "b"), sized(500, "pk", "c")))
                        .capacityUnits())
                .isEqualTo(6);
        assertThat(table.transactPut(List.of(sized(2048, "pk", "d"))).capacityUnits())
                .isEqualTo(4);
    }

    @Test
    @Tag("beyond-local")
    void checksAndDeletesOfNothingAreActionsToo() {
        String name = tables.hashed();
        Consumption table = new Consumption(SERVER, name);
        table.put(sized(1500, "pk", "there"));
        TransactWriteItem check = TransactWriteItem.builder()
                .conditionCheck(
                        one -> one.tableName(name).key(item("pk", "there")).conditionExpression("attribute_exists(pk)"))
                .build();
        TransactWriteItem delete = TransactWriteItem.builder()
                .delete(one -> one.tableName(name).key(item("pk", "nobody")))
                .build();
        assertThat(table.transact(List.of(check)).capacityUnits()).isEqualTo(4);
        assertThat(table.transact(List.of(delete)).capacityUnits()).isEqualTo(2);
    }

    @Test
    void aPlainAnswerHasOneNumber() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        ConsumedCapacity answer = table.putShowingIndexes(item("pk", "a"));
        assertThat(answer.capacityUnits()).isEqualTo(1);
        assertThat(answer.writeCapacityUnits()).isNull();
        assertThat(answer.table().capacityUnits()).isEqualTo(1);
        assertThat(answer.hasGlobalSecondaryIndexes()).isFalse();
    }

    @Test
    @Tag("beyond-local")
    void aTransactionsAnswerSaysItTwice() {
        Consumption table = new Consumption(SERVER, tables.hashed());
        ConsumedCapacity written = table.transactPut(List.of(item("pk", "a")));
        assertThat(written.writeCapacityUnits()).isEqualTo(2);
        assertThat(written.table().writeCapacityUnits()).isEqualTo(2);
        ConsumedCapacity read = table.transactGet(item("pk", "a"));
        assertThat(read.readCapacityUnits()).isEqualTo(2);
    }

    @Test
    void aRepeatedTokenIsPaidAsReads() {
        String name = tables.hashed();
        TransactWriteItem put = TransactWriteItem.builder()
                .put(one -> one.tableName(name).item(sized(3000, "pk", "a")))
                .build();
        List<Double> paid = IntStream.range(0, 2)
                .mapToObj(i -> SERVER.client()
                        .transactWriteItems(request -> request.transactItems(put)
                                .clientRequestToken("token-" + name)
                                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                        .consumedCapacity()
                        .get(0)
                        .capacityUnits())
                .toList();
        assertThat(paid).containsExactly(6.0, 2.0);
    }
}

package dev.headroom.database;

import static dev.headroom.database.TestDatabase.refusal;
import static dev.headroom.database.Values.item;
import static dev.headroom.database.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.item.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes and single reads by ExecuteStatement; expected values from facts §1.2 and §11.11. */
class StatementsTest {
    private static final String KEY = " WHERE pk = 'a' AND sk = 1";

    private final TestDatabase tests = TestDatabase.unlimited().withTable("t");
    private final PartiQl partiQl = new PartiQl(tests.database);

    @Test
    void insertsAnItemAndReplacesNone() {
        assertThat(partiQl.items("INSERT INTO t VALUE {'pk': ?, 'sk': 1, 'n': 5}", "a"))
                .isEmpty();
        ServiceException refused = refusal(() -> partiQl.run("INSERT INTO t VALUE {'pk': 'a', 'sk': 1}"));
        assertThat(refused.type()).isEqualTo(ErrorType.DUPLICATE_ITEM);
        assertThat(refused).hasMessage("Duplicate primary key exists in table");
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1, "n", 5));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "{'pk': 'a'}, Missing the key sk in the item",
                "\"{'pk': 'a', 'sk': 'x'}\", Type mismatch for key sk expected: N actual: S",
            })
    void insertsNoItemWithoutItsKey(String value, String message) {
        assertThat(refusal(() -> partiQl.run("INSERT INTO t VALUE " + value)))
                .hasMessage("One or more parameter values were invalid: " + message);
    }

    @Test
    void insertsAtMost400Kilobytes() {
        int rest = Item.MAX_BYTES - item("pk", "a", "sk", 1, "v", "").sizeInBytes();
        assertThat(refusal(() -> partiQl.run("INSERT INTO t VALUE {'pk': 'a', 'sk': 1, 'v': ?}", text(rest + 1))))
                .hasMessage("Item size has exceeded the maximum allowed size");
        partiQl.run("INSERT INTO t VALUE {'pk': 'a', 'sk': 1, 'v': ?}", text(rest));
        assertThat(tests.get("a", 1).sizeInBytes()).isEqualTo(Item.MAX_BYTES);
    }

    @Test
    void updatesAnItemAndMakesNone() {
        ServiceException refused = refusal(() -> partiQl.run("UPDATE t SET n = 1" + KEY));
        assertThat(refused.type()).isEqualTo(ErrorType.CONDITIONAL_CHECK_FAILED);
        assertThat(refused.item()).isNull();
        assertThat(tests.get("a", 1)).isNull();

        tests.put(item("pk", "a", "sk", 1, "n", 5, "x", "y"));
        assertThat(partiQl.items("UPDATE t SET n = n + ? REMOVE x" + KEY, 2)).isEmpty();
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1, "n", 7));
    }

    @Test
    void returnsWhatTheClauseAsksFor() {
        tests.put(item("pk", "a", "sk", 1, "n", 5, "x", "y"));
        assertThat(partiQl.items("UPDATE t SET n = 6" + KEY + " RETURNING ALL OLD *"))
                .containsExactly(item("pk", "a", "sk", 1, "n", 5, "x", "y"));
        assertThat(partiQl.items("UPDATE t SET n = 7" + KEY + " RETURNING ALL NEW *"))
                .containsExactly(item("pk", "a", "sk", 1, "n", 7, "x", "y"));
        assertThat(partiQl.items("UPDATE t SET n = 8" + KEY + " RETURNING MODIFIED OLD *"))
                .containsExactly(item("n", 7));
        assertThat(partiQl.items("UPDATE t SET n = 9" + KEY + " RETURNING MODIFIED NEW *"))
                .containsExactly(item("n", 9));
        assertThat(partiQl.items("UPDATE t REMOVE x" + KEY + " RETURNING MODIFIED NEW *"))
                .isEmpty();
        assertThat(partiQl.items("DELETE FROM t" + KEY + " RETURNING ALL OLD *"))
                .containsExactly(item("pk", "a", "sk", 1, "n", 9));
        assertThat(partiQl.items("DELETE FROM t" + KEY + " RETURNING ALL OLD *"))
                .isEmpty();
    }

    @Test
    void answersAFailedConditionWithTheItemIfAsked() {
        Item stored = item("pk", "a", "sk", 1, "n", 5);
        tests.put(stored);
        for (String write : List.of("UPDATE t SET n = 6" + KEY + " AND n = 4", "DELETE FROM t" + KEY + " AND n = 4")) {
            ServiceException refused = refusal(() -> partiQl.run(write));
            assertThat(refused.type()).isEqualTo(ErrorType.CONDITIONAL_CHECK_FAILED);
            assertThat(refused).hasMessage("The conditional request failed");
            assertThat(refused.item()).isEqualTo(stored);
        }
        assertThat(tests.get("a", 1)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "UPDATE t SET n = 1 WHERE pk = 'a'"
                        + "|Where clause does not contain a mandatory equality on all key attributes",
                "DELETE FROM t WHERE pk = 'a' AND sk = 1 AND sk = 2"
                        + "|Multiple conditions on same key sk. Only single item Update/Insert/Delete are supported",
                "UPDATE t SET sk = 2 WHERE pk = 'a' AND sk = 1"
                        + "|One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of"
                        + " the key",
                "DELETE FROM t WHERE pk = 'a' AND sk = 'x'|The provided key element does not match the schema",
                "DELETE FROM t.i WHERE pk = 'a' AND sk = 1|This operation is not supported on an index",
                "SELECT * FROM t.i|The table does not have the specified index: i",
                "SELECT * FROM t WHERE pk = 1"
                        + "|Key attribute's data type should match its data type in table's schema: Key pk",
                "SELECT * FROM t WHERE pk = ?|Number of parameters in request and statement don't match.",
                "SLECT * FROM t|Statement wasn't well formed, can't be processed: Expected data manipulation",
                "EXISTS(SELECT * FROM t WHERE pk = 'a' AND sk = 1 AND n = 1)"
                        + "|EXISTS can only be used in ExecuteTransaction write requests.",
            })
    void refusesWhatIsWrong(String statement, String message) {
        ServiceException refused = refusal(() -> partiQl.run(statement));
        assertThat(refused.type()).isEqualTo(ErrorType.VALIDATION);
        assertThat(refused).hasMessage(message);
    }

    @Test
    void refusesAMissingTable() {
        assertThat(refusal(() -> partiQl.run("SELECT * FROM none")).type()).isEqualTo(ErrorType.RESOURCE_NOT_FOUND);
    }

    /** The units of GetItem, PutItem, UpdateItem and DeleteItem. */
    @Test
    void consumesWhatTheEquivalentCallWould() {
        String insert = "INSERT INTO t VALUE {'pk': 'a', 'sk': 1, 'v': ?}";
        assertThat(partiQl.run(insert, text(2_000)).consumedCapacity().capacityUnits())
                .isEqualTo(2);
        String read = "SELECT sk FROM t" + KEY;
        assertThat(partiQl.run(read).consumedCapacity().table().capacityUnits()).isEqualTo(1);
        assertThat(partiQl.eventually(read).consumedCapacity().capacityUnits()).isEqualTo(0.5);
        assertThat(partiQl.run("UPDATE t SET v = 'x'" + KEY).consumedCapacity().capacityUnits())
                .isEqualTo(2);
        assertThat(partiQl.run("DELETE FROM t" + KEY).consumedCapacity().capacityUnits())
                .isEqualTo(1);
    }

    @Test
    void throttlesAsTheEquivalentCallWould() {
        TestDatabase small = TestDatabase.throttling().withTable("t", 1, 1);
        PartiQl throttled = new PartiQl(small.database);
        ServiceException refused = refusal(() -> {
            for (int i = 0; i < 1_000; i++) {
                throttled.run("INSERT INTO t VALUE {'pk': 'a', 'sk': ?}", i);
            }
        });
        assertThat(refused.type()).isEqualTo(ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED);
        assertThat(refused.throttlingReasons().get(0).reason()).isEqualTo("TableWriteProvisionedThroughputExceeded");
    }
}

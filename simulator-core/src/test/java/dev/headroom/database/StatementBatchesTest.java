package dev.headroom.database;

import static dev.headroom.database.TestDatabase.refusal;
import static dev.headroom.database.Values.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.BatchExecuteStatementResponse;
import dev.headroom.api.data.BatchStatementError;
import dev.headroom.api.data.BatchStatementResponse;
import dev.headroom.item.Item;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from facts §11.11. */
class StatementBatchesTest {
    private static final String READ = "SELECT * FROM t WHERE pk = 'a' AND sk = 1";

    private final TestDatabase tests = TestDatabase.unlimited().withTable("t").withTable("u");
    private final PartiQl partiQl = new PartiQl(tests.database);

    @Test
    void readsItemsInTheOrderOfTheStatements() {
        tests.put(item("pk", "a", "sk", 1, "n", 5));
        BatchExecuteStatementResponse read =
                partiQl.batch("SELECT n FROM t WHERE pk = 'a' AND sk = 1", "SELECT * FROM t WHERE pk = 'b' AND sk = 1");
        assertThat(read.responses())
                .containsExactly(
                        new BatchStatementResponse(null, "t", item("n", 5)),
                        new BatchStatementResponse(null, "t", null));
        assertThat(read.consumedCapacity())
                .containsExactly(new ConsumedCapacity("t", 2.0, null, null, null, null, null));
    }

    @Test
    void writesEachForItself() {
        tests.put(item("pk", "a", "sk", 1, "n", 5));
        BatchExecuteStatementResponse written = partiQl.batch(
                "INSERT INTO u VALUE {'pk': 'a', 'sk': 1}",
                "UPDATE t SET n = 6 WHERE pk = 'a' AND sk = 1 RETURNING MODIFIED NEW *",
                "UPDATE t REMOVE n WHERE pk = 'a' AND sk = 1 RETURNING MODIFIED NEW *",
                "DELETE FROM t WHERE pk = 'b' AND sk = 1 RETURNING ALL OLD *");
        assertThat(written.responses())
                .containsExactly(
                        new BatchStatementResponse(null, "u", null),
                        new BatchStatementResponse(null, "t", item("n", 6)),
                        new BatchStatementResponse(null, "t", null),
                        new BatchStatementResponse(null, "t", null));
        assertThat(written.consumedCapacity())
                .extracting(ConsumedCapacity::tableName, ConsumedCapacity::capacityUnits)
                .containsExactly(tuple("u", 1.0), tuple("t", 3.0));
    }

    /** A failed statement names its table if it came as far as the item. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "INSERT INTO t VALUE {'pk': 'a', 'sk': 1}|DuplicateItem|Duplicate primary key exists in table|t",
                "UPDATE t SET n = 1 WHERE pk = 'x' AND sk = 1|ConditionalCheckFailed|The conditional request failed|t",
                "UPDATE t SET s = s + 1 WHERE pk = 'a' AND sk = 1"
                        + "|ValidationError|An operand in the update expression has an incorrect data type|t",
                "DELETE FROM none WHERE pk = 'a'|ResourceNotFound|Requested resource not found|",
                "DELETE FROM t WHERE pk = 'a'"
                        + "|ValidationError|Where clause does not contain a mandatory equality on all key attributes|",
                "INSERT INTO t VALUE {'pk': 'a'}"
                        + "|ValidationError|One or more parameter values were invalid: Missing the key sk in the item|",
                "DELETE FROM t WHERE pk = 'a' AND sk = 1 RETURNING MODIFIED OLD *|ValidationError|Invalid returning"
                        + " clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in DELETE statements.|",
                "SLECT|ValidationError"
                        + "|Statement wasn't well formed, can't be processed: Expected data manipulation|",
            })
    void tellsWhatIsWrongInItsPlace(String statement, String code, String message, String table) {
        tests.put(item("pk", "a", "sk", 1, "s", "text"));
        List<BatchStatementResponse> responses = partiQl.batch(statement, "INSERT INTO t VALUE {'pk': 'b', 'sk': 2}")
                .responses();
        assertThat(responses)
                .containsExactly(
                        new BatchStatementResponse(new BatchStatementError(code, message, null), table, null),
                        new BatchStatementResponse(null, "t", null));
        assertThat(tests.get("b", 2)).isNotNull();
    }

    @Test
    void answersAFailedConditionWithTheItemIfAsked() {
        Item stored = item("pk", "a", "sk", 1, "n", 5);
        tests.put(stored);
        BatchStatementResponse failed = partiQl.batch("DELETE FROM t WHERE pk = 'a' AND sk = 1 AND n = 4")
                .responses()
                .get(0);
        assertThat(failed.error().item()).isEqualTo(stored);
        assertThat(failed.item()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM t WHERE pk = 'a'",
                "SELECT * FROM t",
                "SELECT * FROM t WHERE n = 1",
            })
    void readsOnlyByTheWholeKey(String statement) {
        List<BatchStatementResponse> responses = partiQl.batch(statement, READ).responses();
        assertThat(responses.get(0).error())
                .isEqualTo(new BatchStatementError(
                        "ValidationError",
                        "Select statements within BatchExecuteStatement must specify the primary key in the where"
                                + " clause.",
                        null));
        assertThat(responses.get(0).tableName()).isNull();
        assertThat(responses.get(1).error()).isNull();
    }

    @Test
    void takesReadsOrWrites() {
        ServiceException refused = refusal(() -> partiQl.batch(READ, "INSERT INTO t VALUE {'pk': 'b', 'sk': 2}"));
        assertThat(refused.type()).isEqualTo(ErrorType.VALIDATION);
        assertThat(tests.get("b", 2)).isNull();
    }

    @Test
    void throttlesEachStatementForItself() {
        TestDatabase small = TestDatabase.throttling().withTable("t", 1, 1);
        String[] inserts = IntStream.range(0, 1_000)
                .mapToObj(i -> "INSERT INTO t VALUE {'pk': 'a', 'sk': " + i + "}")
                .toArray(String[]::new);
        List<BatchStatementResponse> responses =
                new PartiQl(small.database).batch(inserts).responses();
        assertThat(responses.get(0).error()).isNull();
        assertThat(responses.get(999).error().code()).isEqualTo("ProvisionedThroughputExceeded");
        assertThat(responses.get(999).error().message()).isEqualTo(Throttled.TABLE);
    }
}

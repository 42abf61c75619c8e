package dev.headroom.database;

import static dev.headroom.database.TestDatabase.refusal;
import static dev.headroom.database.Values.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.CancellationReason;
import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.ExecuteTransactionResponse;
import dev.headroom.api.data.ItemResponse;
import dev.headroom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from facts §1.2, §1.3, §11.7 and §11.11. */
class StatementTransactionsTest {
    private static final String UPDATE = "UPDATE t SET n = n + 1 WHERE pk = 'a' AND sk = 1";
    private static final String INSERT = "INSERT INTO t VALUE {'pk': 'b', 'sk': 2}";

    private final TestDatabase tests = TestDatabase.unlimited().withTable("t");
    private final PartiQl partiQl = new PartiQl(tests.database);

    StatementTransactionsTest() {
        tests.put(item("pk", "a", "sk", 1, "n", 5));
    }

    @Test
    void writesAllAndAnswersNone() {
        ExecuteTransactionResponse written =
                partiQl.transaction(UPDATE, INSERT, "DELETE FROM t WHERE pk = 'none' AND sk = 1");
        assertThat(written.responses()).isEmpty();
        assertThat(written.consumedCapacity())
                .containsExactly(new ConsumedCapacity("t", 6.0, null, 6.0, null, null, null));
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1, "n", 6));
        assertThat(tests.get("b", 2)).isEqualTo(item("pk", "b", "sk", 2));
    }

    @Test
    void readsOneItemEach() {
        ExecuteTransactionResponse read = partiQl.transaction(
                "SELECT n FROM t WHERE pk = 'a' AND sk = 1", "SELECT * FROM t WHERE pk = 'b' AND sk = 2");
        assertThat(read.responses()).containsExactly(new ItemResponse(item("n", 5)), new ItemResponse(null));
        assertThat(read.consumedCapacity())
                .containsExactly(new ConsumedCapacity("t", 4.0, 4.0, null, null, null, null));
    }

    @Test
    void checksWithExists() {
        String exists = "EXISTS(SELECT * FROM t WHERE pk = 'a' AND sk = 1 AND n = ";
        partiQl.transaction(exists + "5)", INSERT);
        assertThat(tests.get("b", 2)).isNotNull();
        Item stored = item("pk", "a", "sk", 1, "n", 5);
        canceled(
                new CancellationReason("ConditionalCheckFailed", "The conditional request failed", stored),
                exists + "4)",
                "DELETE FROM t WHERE pk = 'b' AND sk = 2");
        assertThat(tests.get("b", 2)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "INSERT INTO t VALUE {'pk': 'a', 'sk': 1}|DuplicateItem|Duplicate primary key exists in table",
                "UPDATE t SET n = 1 WHERE pk = 'x' AND sk = 1|ConditionalCheckFailed|The conditional request failed",
                "UPDATE t SET n = 1 WHERE pk = 'x'|ValidationError|The provided key element does not match the schema",
                "DELETE FROM t WHERE pk = 'x' AND sk = 1 AND sk = 2"
                        + "|ValidationError|The provided key element does not match the schema",
                "DELETE FROM t WHERE pk = 1 AND sk = 1"
                        + "|ValidationError|The provided key element does not match the schema",
                "INSERT INTO t VALUE {'pk': 'x'}"
                        + "|ValidationError|One or more parameter values were invalid: Missing the key sk in the item",
                "UPDATE t SET z = z + 1 WHERE pk = 'a' AND sk = 1|ValidationError"
                        + "|The provided expression refers to an attribute that does not exist in the item",
            })
    void cancelsForWhatIsWrongWithAnItem(String statement, String code, String message) {
        canceled(new CancellationReason(code, message, null), statement, INSERT);
        assertThat(tests.get("b", 2)).isNull();
    }

    private void canceled(CancellationReason first, String... statements) {
        ServiceException canceled = refusal(() -> partiQl.transaction(statements));
        assertThat(canceled.type()).isEqualTo(ErrorType.TRANSACTION_CANCELED);
        assertThat(canceled)
                .hasMessage("Transaction cancelled, please refer cancellation reasons for specific reasons ["
                        + first.code() + ", None]");
        assertThat(canceled.cancellationReasons()).containsExactly(first, CancellationReason.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "UPDATE t SET n = 1 WHERE pk = 'x' AND sk = 1 RETURNING ALL NEW *"
                        + "|RETURNING clause is not supported in ExecuteTransaction.",
                "SELECT * FROM t.i WHERE pk = 'x'|Reads on indices are not supported within transactions.",
                "EXISTS(SELECT * FROM t WHERE pk = 'x' AND sk = 1)"
                        + "|EXISTS() must contain a single item read with additional condition",
                "SELECT * FROM t WHERE pk = 'x'"
                        + "|Select statements within ExecuteTransaction must specify the primary key in the where clause.",
                "SELECT * FROM t WHERE|Statement wasn't well formed, can't be processed: Unexpected term",
            })
    void refusesWhatIsWrongWithAStatement(String statement, String message) {
        ServiceException refused = refusal(() -> partiQl.transaction(statement));
        assertThat(refused.type()).isEqualTo(ErrorType.VALIDATION);
        assertThat(refused).hasMessage("Validation failed in TransactStatements[0]: " + message);
    }

    @Test
    void takesReadsOrWritesAndEachItemOnce() {
        assertThat(refusal(() -> partiQl.transaction("SELECT * FROM t WHERE pk = 'a' AND sk = 1", INSERT)))
                .hasMessage("ExecuteTransaction API does not support both read and write operations in the same"
                        + " request.");
        assertThat(refusal(() -> partiQl.transaction(UPDATE, UPDATE)))
                .hasMessage("Transaction request cannot include multiple operations on one item");
        assertThat(refusal(() -> partiQl.transaction("DELETE FROM none WHERE pk = 'a'"))
                        .type())
                .isEqualTo(ErrorType.RESOURCE_NOT_FOUND);
    }

    /** The repeated request is charged for reading. */
    @Test
    void doesARequestWithATokenOnce() {
        partiQl.transactionOnce("token", UPDATE);
        ExecuteTransactionResponse replayed = partiQl.transactionOnce("token", UPDATE);
        assertThat(replayed.responses()).isEmpty();
        assertThat(replayed.consumedCapacity())
                .containsExactly(new ConsumedCapacity("t", 2.0, 2.0, null, null, null, null));
        assertThat(tests.get("a", 1)).isEqualTo(item("pk", "a", "sk", 1, "n", 6));
        assertThat(refusal(() -> partiQl.transactionOnce("token", INSERT)).type())
                .isEqualTo(ErrorType.IDEMPOTENT_PARAMETER_MISMATCH);
    }
}

package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.n;
import static dev.headroom.wire.Items.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementErrorCodeEnum;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DuplicateItemException;
import software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class PartiqlTourTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @Test
    void statementsInsertReadUpdateAndDelete() {
        String table = tables.sorted();
        execute("INSERT INTO \"%s\" VALUE {'pk': 'a', 'sk': 1, 'tags': ['x']}".formatted(table));
        execute(
                "UPDATE \"%s\" SET tags = list_append(tags, ['y']) WHERE pk = ? AND sk = ?".formatted(table),
                s("a"),
                n(1));
        assertThat(execute("SELECT * FROM \"%s\" WHERE pk = ?".formatted(table), s("a")))
                .containsExactly(item("pk", "a", "sk", 1, "tags", AttributeValue.fromL(List.of(s("x"), s("y")))));
        execute("DELETE FROM \"%s\" WHERE pk = 'a' AND sk = 1".formatted(table));
        assertThat(execute("SELECT * FROM \"%s\"".formatted(table))).isEmpty();
    }

    @Test
    @Tag("beyond-local")
    void anInsertDoesNotReplace() {
        String table = tables.hashed();
        String insert = "INSERT INTO \"%s\" VALUE {'pk': 'a'}".formatted(table);
        execute(insert);
        assertThatThrownBy(() -> execute(insert)).isInstanceOf(DuplicateItemException.class);
    }

    @Test
    void anUpdateOfNothingFailsItsCondition() {
        String table = tables.hashed();
        assertThatThrownBy(() -> execute("UPDATE \"%s\" SET v = 1 WHERE pk = 'a'".formatted(table)))
                .isInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    void pagesOfASelectFollowATokenToTheEnd() {
        String table = tables.sorted();
        IntStream.range(0, 10)
                .forEach(i -> execute("INSERT INTO \"%s\" VALUE {'pk': 'a', 'sk': ?}".formatted(table), n(i)));
        List<Map<String, AttributeValue>> all = new ArrayList<>();
        String token = null;
        do {
            String from = token;
            var page = SERVER.client().executeStatement(request -> request.statement(
                            "SELECT * FROM \"%s\" WHERE pk = 'a'".formatted(table))
                    .limit(3)
                    .nextToken(from));
            all.addAll(page.items());
            token = page.nextToken();
        } while (token != null);
        assertThat(all)
                .extracting(item -> item.get("sk").n())
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void aBatchAnswersEveryStatementForItself() {
        String table = tables.hashed();
        execute("INSERT INTO \"%s\" VALUE {'pk': 'a', 'v': 1}".formatted(table));
        var answers = SERVER.client()
                .batchExecuteStatement(request -> request.statements(
                        batched("UPDATE \"%s\" SET v = 2 WHERE pk = 'a'".formatted(table)),
                        batched("UPDATE \"%s\" SET v = 2 WHERE pk = 'nobody'".formatted(table))))
                .responses();
        assertThat(answers.get(0).error()).isNull();
        assertThat(answers.get(1).error().code()).isEqualTo(BatchStatementErrorCodeEnum.CONDITIONAL_CHECK_FAILED);
    }

    @Test
    void aTransactionOfStatementsIsAllOrNothing() {
        String table = tables.hashed();
        execute("INSERT INTO \"%s\" VALUE {'pk': 'a', 'v': 1}".formatted(table));
        assertThatThrownBy(() -> SERVER.client()
                        .executeTransaction(request -> request.transactStatements(
                                statement("INSERT INTO \"%s\" VALUE {'pk': 'b'}".formatted(table)),
                                statement("UPDATE \"%s\" SET v = 2 WHERE pk = 'a' AND v = 7".formatted(table)))))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(execute("SELECT * FROM \"%s\"".formatted(table))).containsExactly(item("pk", "a", "v", 1));
    }

    private static List<Map<String, AttributeValue>> execute(String statement, AttributeValue... parameters) {
        return SERVER.client()
                .executeStatement(request ->
                        request.statement(statement).parameters(parameters.length == 0 ? null : List.of(parameters)))
                .items();
    }

    private static BatchStatementRequest batched(String statement) {
        return BatchStatementRequest.builder().statement(statement).build();
    }

    private static ParameterizedStatement statement(String statement) {
        return ParameterizedStatement.builder().statement(statement).build();
    }
}

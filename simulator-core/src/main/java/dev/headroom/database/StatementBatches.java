package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.BatchExecuteStatementRequest;
import dev.headroom.api.data.BatchExecuteStatementResponse;
import dev.headroom.api.data.BatchStatementError;
import dev.headroom.api.data.BatchStatementRequest;
import dev.headroom.api.data.BatchStatementResponse;
import dev.headroom.expression.ExpressionException;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.partiql.BoundStatement;
import dev.headroom.partiql.Statement;
import dev.headroom.partiql.StatementApi;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** BatchExecuteStatement: statements on one item each, each for itself; one that fails says so in its place (facts §11.11). */
final class StatementBatches {
    private final StatementBinder binder;
    private final Admission admission;
    private final DatabaseClock clock;
    private final Writes writes;
    private final Preparation preparation = new Preparation();

    StatementBatches(StatementBinder binder, Admission admission, DatabaseClock clock, Writes writes) {
        this.binder = binder;
        this.admission = admission;
        this.clock = clock;
        this.writes = writes;
    }

    BatchExecuteStatementResponse execute(BatchExecuteStatementRequest request) {
        List<Member> members = request.statements().stream().map(Member::new).toList();
        requireOneKind(members);
        Map<Table, ConsumptionSum> sums = new LinkedHashMap<>();
        List<BatchStatementResponse> responses = new ArrayList<>();
        for (Member member : members) {
            responses.add(member.execute(sums));
        }
        List<ConsumedCapacity> consumed = new ArrayList<>();
        sums.forEach((table, sum) -> consumed.add(sum.of(table, request.returnConsumedCapacity())));
        consumed.removeIf(Objects::isNull);
        return new BatchExecuteStatementResponse(responses, consumed.isEmpty() ? null : consumed);
    }

    /** That a batch holds reads or writes is documented; the words, those of transactions, are assumed. */
    private static void requireOneKind(List<Member> members) {
        List<Statement> sound =
                members.stream().map(Member::statement).filter(Objects::nonNull).toList();
        if (sound.stream().anyMatch(Statement::isRead) && !sound.stream().allMatch(Statement::isRead)) {
            throw ServiceException.validation(
                    "BatchExecuteStatement API does not support both read and write operations in the same request.");
        }
    }

    /** One statement of a batch, and how far it has come. */
    private final class Member {
        private final BatchStatementRequest request;
        private Statement statement;
        private BatchStatementError malformed;
        private Table reached;

        Member(BatchStatementRequest request) {
            this.request = request;
            try {
                statement = binder.statement(request.statement(), StatementApi.BATCH_EXECUTE_STATEMENT);
            } catch (ExpressionException wrong) {
                malformed = StatementErrors.invalid(wrong);
            }
        }

        /** Null for one that cannot be executed. */
        Statement statement() {
            return statement;
        }

        BatchStatementResponse execute(Map<Table, ConsumptionSum> sums) {
            return malformed == null ? executeSound(sums) : new BatchStatementResponse(malformed, null, null);
        }

        /** A failed statement names its table if it came as far as the item. */
        private BatchStatementResponse executeSound(Map<Table, ConsumptionSum> sums) {
            try {
                Item item = item(sums);
                return new BatchStatementResponse(null, reachedName(), item);
            } catch (ServiceException failed) {
                return new BatchStatementResponse(StatementErrors.of(failed), reachedName(), null);
            } catch (ExpressionException wrong) {
                return new BatchStatementResponse(StatementErrors.invalid(wrong), reachedName(), null);
            }
        }

        private String reachedName() {
            return reached == null ? null : reached.name();
        }

        private Item item(Map<Table, ConsumptionSum> sums) {
            ReadTarget target = binder.target(statement);
            BoundStatement bound = StatementBinder.bind(statement, request.parameters(), target);
            StatementApi.BATCH_EXECUTE_STATEMENT.requireTakes(bound);
            Table table = target.table();
            Item item = bound instanceof BoundStatement.Lookup lookup ? read(lookup, table) : write(bound, table);
            sums.computeIfAbsent(table, any -> new ConsumptionSum())
                    .add(bound instanceof BoundStatement.Lookup ? preparation.charges() : writes.charges());
            return item == null || item.names().count() == 0 ? null : item;
        }

        private Item read(BoundStatement.Lookup lookup, Table table) {
            PrimaryKey key = table.keys().ofKey(lookup.keys().get(0));
            reached = table;
            long now = clock.nanos();
            boolean consistent = Boolean.TRUE.equals(request.consistentRead());
            table.engine().prepare(new Operation.GetItem(key, consistent), preparation, now);
            admission.admit(table, preparation, now);
            return preparation.before() == null ? null : lookup.projection().project(preparation.before());
        }

        private Item write(BoundStatement bound, Table table) {
            CompiledWrite write =
                    StatementWrites.of(bound, table.name(), request.returnValuesOnConditionCheckFailure());
            PlannedWrite planned = PlannedWrite.of(write, table);
            reached = table;
            return writes.execute(planned);
        }
    }
}

package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.data.ExecuteTransactionRequest;
import dev.headroom.api.data.ExecuteTransactionResponse;
import dev.headroom.api.data.ItemResponse;
import dev.headroom.api.data.ParameterizedStatement;
import dev.headroom.expression.ExpressionException;
import dev.headroom.partiql.BoundStatement;
import dev.headroom.partiql.Statement;
import dev.headroom.partiql.StatementApi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * ExecuteTransaction: reads of one item each, or writes and checks, all or none. What is wrong with a statement by itself
 * refuses the request; what is wrong with an item cancels the transaction (facts §11.7, §11.11).
 */
final class StatementTransactions {
    private final StatementBinder binder;
    private final ReadTransactions reads;
    private final WriteTransactions writes;

    StatementTransactions(StatementBinder binder, ReadTransactions reads, WriteTransactions writes) {
        this.binder = binder;
        this.reads = reads;
        this.writes = writes;
    }

    ExecuteTransactionResponse execute(ExecuteTransactionRequest request) {
        List<ParameterizedStatement> members = request.transactStatements();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String text = members.get(i).statement();
            statements.add(told(i, () -> binder.statement(text, StatementApi.EXECUTE_TRANSACTION)));
        }
        boolean reading = statements.stream().anyMatch(Statement::isRead);
        if (reading && !statements.stream().allMatch(Statement::isRead)) {
            throw ServiceException.validation(
                    "ExecuteTransaction API does not support both read and write operations in the same request.");
        }
        List<ReadTarget> targets = statements.stream().map(binder::target).toList();
        return reading ? read(request, statements, targets) : write(request, statements, targets);
    }

    private ExecuteTransactionResponse read(
            ExecuteTransactionRequest request, List<Statement> statements, List<ReadTarget> targets) {
        List<BoundStatement.Lookup> lookups = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            BoundStatement bound = bind(request, statements, targets, i);
            lookups.add((BoundStatement.Lookup) bound);
        }
        List<Prepared> done = reads.read(
                targets.stream().map(ReadTarget::table).toList(),
                lookups.stream().map(lookup -> lookup.keys().get(0)).toList());
        List<ItemResponse> responses = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            responses.add(ReadTransactions.response(
                    done.get(i), new Columns(lookups.get(i).projection())));
        }
        return new ExecuteTransactionResponse(
                responses, ReadTransactions.consumed(request.returnConsumedCapacity(), done));
    }

    /** Writes answer nothing: no response stands for any of them. */
    private ExecuteTransactionResponse write(
            ExecuteTransactionRequest request, List<Statement> statements, List<ReadTarget> targets) {
        List<CompiledWrite> compiled = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            BoundStatement bound = bind(request, statements, targets, i);
            compiled.add(StatementWrites.of(
                    bound,
                    targets.get(i).table().name(),
                    request.transactStatements().get(i).returnValuesOnConditionCheckFailure()));
        }
        WriteTransactions.Outcome outcome = writes.once(request.clientRequestToken(), request, compiled);
        return new ExecuteTransactionResponse(List.of(), outcome.consumed(request.returnConsumedCapacity()));
    }

    private static BoundStatement bind(
            ExecuteTransactionRequest request, List<Statement> statements, List<ReadTarget> targets, int member) {
        Statement statement = statements.get(member);
        ParameterizedStatement given = request.transactStatements().get(member);
        ReadTarget target = targets.get(member);
        return told(member, () -> {
            if (statement.indexName() == null
                    && !statement.namesOneItem(given.parameters(), StatementBinder.keys(target.keys()))) {
                throw Cancellation.invalid(statements.size(), member, KeyRules.NO_MATCH);
            }
            BoundStatement bound = StatementBinder.bind(statement, given.parameters(), target);
            StatementApi.EXECUTE_TRANSACTION.requireTakes(bound);
            return bound;
        });
    }

    /** Tells what is wrong with a statement, and with which. */
    private static <T> T told(int member, Supplier<T> work) {
        try {
            return work.get();
        } catch (ExpressionException wrong) {
            throw ServiceException.validation(
                    "Validation failed in TransactStatements[" + member + "]: " + wrong.getMessage());
        }
    }
}

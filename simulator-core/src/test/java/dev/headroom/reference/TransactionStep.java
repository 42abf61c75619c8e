package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.CancellationReason;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.ConditionCheck;
import dev.headroom.api.data.Delete;
import dev.headroom.api.data.Put;
import dev.headroom.api.data.TransactWriteItem;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.api.data.TransactWriteItemsResponse;
import dev.headroom.api.data.Update;
import dev.headroom.database.Database;
import dev.headroom.database.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** TransactWriteItems of distinct items, some of whose actions may be impossible. */
record TransactionStep(List<Action> actions) implements Step {
    /** @param checks whether it only checks its condition */
    record Action(Write write, boolean checks) {
        private String code(Model model) {
            ErrorType error = write.error(model);
            if (error == null) {
                return "None";
            }
            return error == ErrorType.VALIDATION ? "ValidationError" : "ConditionalCheckFailed";
        }

        private Map<String, Object> after(Model model) {
            return checks ? model.get(write.key()) : write.after(model);
        }
    }

    @Override
    public void take(Database database, Model model) {
        if (!actions.stream().allMatch(action -> action.write().isSound())) {
            assertThat(TestDatabase.refusal(() -> ask(database)).type()).isEqualTo(ErrorType.VALIDATION);
            return;
        }
        List<String> codes = codes(model);
        if (codes.stream().anyMatch(code -> !code.equals("None"))) {
            ServiceException cancelled = TestDatabase.refusal(() -> ask(database));
            assertThat(cancelled.type()).isEqualTo(ErrorType.TRANSACTION_CANCELED);
            assertThat(cancelled.cancellationReasons())
                    .extracting(CancellationReason::code)
                    .isEqualTo(codes);
            return;
        }
        TransactWriteItemsResponse answer = ask(database);
        WriteUnits units = new WriteUnits(2);
        for (Action action : actions) {
            Map<String, Object> after = action.after(model);
            units.add(model.get(action.write().key()), after);
            model.set(action.write().key(), after);
        }
        units.agreesWith(answer.consumedCapacity().get(0));
    }

    /** Of what is invalid only the first is told, and nothing else; an item may be impossible before any is read. */
    private List<String> codes(Model model) {
        List<String> codes = new ArrayList<>(actions.stream()
                .map(action -> action.write().fits() ? "None" : "ValidationError")
                .toList());
        if (!codes.contains("ValidationError")) {
            codes.clear();
            actions.forEach(action -> codes.add(action.code(model)));
        }
        int first = codes.indexOf("ValidationError");
        if (first >= 0) {
            Collections.fill(codes, "None");
            codes.set(first, "ValidationError");
        }
        return codes;
    }

    private TransactWriteItemsResponse ask(Database database) {
        return database.transactWriteItems(new TransactWriteItemsRequest(
                actions.stream().map(TransactionStep::asked).toList(), ReturnConsumedCapacity.INDEXES, null, null));
    }

    private static TransactWriteItem asked(Action action) {
        Write write = action.write();
        var key = Plain.item(write.key().attributes());
        if (action.checks()) {
            return new TransactWriteItem(
                    new ConditionCheck(key, TABLE, write.conditionText(), write.names(), write.values(), null),
                    null,
                    null,
                    null);
        }
        if (write.item() != null) {
            var item = Plain.item(write.item());
            return new TransactWriteItem(
                    null, new Put(item, TABLE, write.conditionText(), write.names(), write.values(), null), null, null);
        }
        return write.changes() == null
                ? new TransactWriteItem(
                        null,
                        null,
                        new Delete(key, TABLE, write.conditionText(), write.names(), write.values(), null),
                        null)
                : new TransactWriteItem(
                        null,
                        null,
                        null,
                        new Update(
                                key,
                                write.updateText(),
                                TABLE,
                                write.conditionText(),
                                write.names(),
                                write.values(),
                                null));
    }
}

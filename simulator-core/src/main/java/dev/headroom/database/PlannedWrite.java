package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.expression.DocumentPath;
import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Condition;
import dev.headroom.table.Operation;
import dev.headroom.table.Update;

/** A compiled write, held against the keys of its table: ready to be prepared. */
record PlannedWrite(CompiledWrite write, Table table, Operation operation) {

    /**
     * Refuses a key or an item that the table's schema does not allow, and one that is too large together with its entries
     * in local indexes (facts §8.1; the words for that are assumed).
     */
    static PlannedWrite of(CompiledWrite write, Table table) {
        KeyRules keys = table.keys();
        if (write.putsItem()) {
            PrimaryKey key = keys.ofItem(write.subject());
            keys.requireIndexKeys(write.subject());
            requireScalarKeys(write.condition(), keys);
            if (table.engine().storedBytes(write.subject()) > Item.MAX_BYTES) {
                throw ServiceException.validation(WriteCompiler.TOO_LARGE);
            }
            return new PlannedWrite(write, table, new Operation.PutItem(key, write.subject(), write.condition()));
        }
        if (write.update() != null) {
            requireNoKeys(write.update(), keys);
        }
        PrimaryKey key = keys.ofKey(write.subject());
        if (write.update() != null) {
            keys.requireScalars(write.update().targets());
        }
        requireScalarKeys(write.condition(), keys);
        Operation operation =
                switch (write.kind()) {
                    case DELETE -> new Operation.DeleteItem(key, write.condition());
                    case UPDATE -> new Operation.UpdateItem(key, new Change(write, table), write.condition());
                    default -> new Operation.ConditionCheck(key, write.condition());
                };
        return new PlannedWrite(write, table, operation);
    }

    private static void requireScalarKeys(Condition condition, KeyRules keys) {
        if (condition instanceof Conditions.Required required) {
            keys.requireScalars(required.expression().paths());
        }
    }

    private static void requireNoKeys(UpdateExpression update, KeyRules keys) {
        for (DocumentPath target : update.targets()) {
            if (keys.isKey(target.attribute())) {
                throw Invalid.values(
                        "Cannot update attribute " + target.attribute() + ". This attribute is part of the key");
            }
        }
    }

    /** What an update expression makes of the item. */
    private record Change(CompiledWrite write, Table table) implements Update {
        @Override
        public Item apply(Item before) {
            return write.update() == null ? before : checked(write.update().apply(before));
        }

        @Override
        public Item create(Item bare) {
            return write.update() == null ? bare : checked(write.update().create(bare));
        }

        @Override
        public Item attempt(Item item) {
            try {
                return write.update() == null ? item : write.update().apply(item);
            } catch (ExpressionException impossible) {
                return null;
            }
        }

        private Item checked(Item after) {
            if (after == null) {
                return null;
            }
            if (after.sizeInBytes() > Item.MAX_BYTES || table.engine().storedBytes(after) > Item.MAX_BYTES) {
                throw ServiceException.validation("Item size to update has exceeded the maximum allowed size");
            }
            table.keys().requireUpdatedIndexKeys(after);
            return after;
        }
    }
}

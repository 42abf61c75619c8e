package dev.headroom.database;

import dev.headroom.api.ReturnValues;
import dev.headroom.item.Item;

/** The attributes that a write answers with (facts §11.4); null where there are none. */
final class WrittenAttributes {
    private WrittenAttributes() {}

    static Item of(CompiledWrite write, Item before, Item after) {
        Item shown =
                switch (write.returnValues()) {
                    case NONE -> null;
                    case ALL_OLD -> before;
                    case ALL_NEW -> after;
                    case UPDATED_OLD -> touched(write, before);
                    case UPDATED_NEW -> touched(write, after);
                };
        return shown == null || shown.names().count() == 0 ? null : shown;
    }

    private static Item touched(CompiledWrite write, Item item) {
        return item == null || write.update() == null ? null : write.update().targetsOf(item);
    }

    /** Whether the answer shows anything at all. */
    static boolean asked(CompiledWrite write) {
        return write.returnValues() != ReturnValues.NONE;
    }
}

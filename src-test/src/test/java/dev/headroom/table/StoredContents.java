package dev.headroom.table;

import dev.headroom.item.Item;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** What a table and its indexes hold, for tests that count it again. */
public final class StoredContents {
    private final TableContents contents;

    private StoredContents(TableContents contents) {
        this.contents = contents;
    }

    /** An item or entry where it is stored. */
    public record Placed(long hash, Item item) {}

    /** Looks into a table. */
    public static StoredContents of(TableEngine engine) {
        try {
            Field field = TableEngine.class.getDeclaredField("contents");
            field.setAccessible(true);
            return new StoredContents((TableContents) field.get(engine));
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    /** The items of the table, in the order in which they are stored. */
    public List<Placed> items() {
        return all(contents.items());
    }

    /** The items that a local or global index refers to, in the order in which they are stored. */
    public List<Placed> entries(String index) {
        return all(contents.index(index).entries());
    }

    private static List<Placed> all(ItemStore store) {
        List<Placed> all = new ArrayList<>();
        store.visitFrom(0, null, null, (hash, item) -> {
            all.add(new Placed(hash, item));
            return true;
        });
        return all;
    }
}

package dev.headroom.partiql;

import dev.headroom.expression.DocumentPath;
import dev.headroom.expression.PathElement;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What a SELECT returns of each item: everything, or columns. A path is one column, named by its last name and the indexes
 * behind it; unlike in a projection expression, what lies around it is gone (facts §11.11).
 *
 * @param paths the columns; none for everything
 */
public record Projection(List<DocumentPath> paths) {
    public Projection {
        paths = List.copyOf(paths);
    }

    /** Whether it returns items as they are. */
    public boolean isAll() {
        return paths.isEmpty();
    }

    /** The columns that the item has; of two with one name the later counts, which is assumed. */
    public Item project(Item item) {
        if (isAll()) {
            return item;
        }
        Item projected = Item.of(AttributeNames.of(List.of()));
        for (DocumentPath path : paths) {
            AttributeValue value = path.in(item);
            if (value != null) {
                projected = projected.with(name(path), value);
            }
        }
        return projected;
    }

    /** The top-level attributes that it needs, in the order of the text. */
    public List<String> attributes() {
        return paths.stream().map(DocumentPath::attribute).distinct().toList();
    }

    private static String name(DocumentPath path) {
        List<PathElement> elements = new ArrayList<>(path.elements());
        StringBuilder name = new StringBuilder();
        for (int i = elements.size() - 1; i >= 0; i--) {
            name.insert(0, elements.get(i));
            if (elements.get(i) instanceof PathElement.Name) {
                break;
            }
        }
        return name.toString();
    }
}

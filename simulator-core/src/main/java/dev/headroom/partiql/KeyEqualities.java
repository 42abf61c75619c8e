package dev.headroom.partiql;

import dev.headroom.expression.Comparator;
import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one item that the condition of a write is about: what it equates to the key, and what else it says. Only
 * equalities joined by AND count, not IN (facts §11.11).
 */
final class KeyEqualities {
    private final KeyAttributes keys;
    private final Parameters parameters;
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();
    private final List<Term> rest = new ArrayList<>();
    private String contradicted;

    KeyEqualities(Term where, KeyAttributes keys, Parameters parameters) {
        this.keys = keys;
        this.parameters = parameters;
        if (where != null) {
            read(where);
        }
    }

    private void read(Term term) {
        if (term instanceof Term.And and) {
            and.terms().forEach(this::read);
        } else if (!(term instanceof Term.Comparison comparison) || !isTaken(comparison)) {
            rest.add(term);
        }
    }

    /** Whether it equates a key attribute to the first value that the condition names for it. */
    private boolean isTaken(Term.Comparison comparison) {
        String attribute = keyAttribute(comparison.left());
        Term other = comparison.right();
        if (attribute == null) {
            attribute = keyAttribute(comparison.right());
            other = comparison.left();
        }
        AttributeValue value = parameters.value(other);
        if (attribute == null || value == null || comparison.comparator() != Comparator.EQUAL) {
            return false;
        }
        AttributeValue known = values.putIfAbsent(attribute, value);
        boolean agrees = known == null || known.equals(value);
        contradicted = agrees || contradicted != null ? contradicted : attribute;
        return agrees;
    }

    private String keyAttribute(Term term) {
        return term instanceof Term.Path path
                        && !path.path().isNested()
                        && keys.isKey(path.path().attribute())
                ? path.path().attribute()
                : null;
    }

    boolean isComplete() {
        return values.keySet().containsAll(keys.partition()) && values.keySet().containsAll(keys.sort());
    }

    /** Whether it gives each key attribute one value. */
    boolean namesOneItem() {
        return isComplete() && contradicted == null;
    }

    /** An item of the key attributes alone, in their order. */
    Item key() {
        List<String> names = new ArrayList<>(keys.partition());
        names.addAll(keys.sort());
        return Item.of(AttributeNames.of(names), names.stream().map(values::get).toArray(AttributeValue[]::new));
    }

    /** What it says besides, or null. */
    Term rest() {
        if (rest.isEmpty()) {
            return null;
        }
        return rest.size() == 1 ? rest.get(0) : new Term.And(rest);
    }

    /** Refuses a write that does not name its one item. */
    void requireOneItem() {
        if (!isComplete()) {
            throw new ExpressionException("Where clause does not contain a mandatory equality on all key attributes");
        }
        if (contradicted != null) {
            throw new ExpressionException("Multiple conditions on same key " + contradicted
                    + ". Only single item Update/Insert/Delete are supported");
        }
    }
}

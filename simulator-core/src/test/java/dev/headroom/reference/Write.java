package dev.headroom.reference;

import dev.headroom.api.ErrorType;
import dev.headroom.item.AttributeValue;
import dev.headroom.reference.Model.Key;
import java.util.Map;

/**
 * A write of one item, alone or in a transaction.
 *
 * @param item what is put; null for an update or a delete
 * @param changes the update; null for a put or a delete
 * @param condition null for none
 * @param wording how the expressions are written, both with the same placeholders
 */
record Write(
        Key key,
        Map<String, Object> item,
        Changes changes,
        String updateText,
        Truth condition,
        String conditionText,
        Wording wording) {

    Map<String, String> names() {
        return wording.names();
    }

    Map<String, AttributeValue> values() {
        return wording.values();
    }

    boolean isSound() {
        return (condition == null || condition.isSound()) && (changes == null || changes.isSound());
    }

    boolean fits() {
        return item == null || View.fits(item);
    }

    /** What is wrong with it for the item that there is, or null. */
    ErrorType error(Model model) {
        if (!isSound() || !fits()) {
            return ErrorType.VALIDATION;
        }
        if (condition != null && !condition.holds(model.seen(key))) {
            return ErrorType.CONDITIONAL_CHECK_FAILED;
        }
        try {
            Map<String, Object> after = after(model);
            return after == null || View.fits(after) ? null : ErrorType.VALIDATION;
        } catch (Refused refused) {
            return ErrorType.VALIDATION;
        }
    }

    /** The item once it is written, or null for none. */
    Map<String, Object> after(Model model) {
        if (changes == null) {
            return item;
        }
        Map<String, Object> before = model.get(key);
        return before == null ? changes.create(key.attributes()) : changes.apply(before);
    }
}

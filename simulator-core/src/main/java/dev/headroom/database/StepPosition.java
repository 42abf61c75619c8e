package dev.headroom.database;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.InvalidValueException;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a SELECT has come: which of its reads is next, and in it which item was the last.
 *
 * @param step the read's number, from 0
 * @param after the key attributes of the last item; null at the beginning of a read
 */
record StepPosition(int step, Item after) {
    static final StepPosition START = new StepPosition(0, null);

    StepPosition nextStep() {
        return new StepPosition(step + 1, null);
    }

    /** As a token carries it: a character for the number, then of each value its type, its length and its characters. */
    String text() {
        StringBuilder text = new StringBuilder().append((char) step);
        for (int i = 0; after != null && i < after.names().count(); i++) {
            AttributeValue value = after.value(i);
            String content = value instanceof BinaryValue binary
                    ? new String(binary.bytes(), StandardCharsets.ISO_8859_1)
                    : value.toString();
            text.append(value.typeName()).append((char) content.length()).append(content);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text} wrote; whatever else it is handed, it is refused.
     *
     * @param steps how many reads there are
     */
    static StepPosition of(String text, ReadTarget target, int steps) {
        int step = text.charAt(0);
        Item after = text.length() == 1 ? null : item(text, target);
        if (step >= steps || (after != null && !StartKeys.fits(target, after))) {
            throw NextToken.invalid();
        }
        return new StepPosition(step, after);
    }

    private static Item item(String text, ReadTarget target) {
        List<String> names = new ArrayList<>(target.positionAttributes());
        AttributeValue[] values = new AttributeValue[names.size()];
        int at = 1;
        for (int i = 0; i < values.length; i++) {
            int begin = at + 2;
            if (begin > text.length() || begin + text.charAt(at + 1) > text.length()) {
                throw NextToken.invalid();
            }
            int end = begin + text.charAt(at + 1);
            values[i] = value(text.charAt(at), text.substring(begin, end));
            at = end;
        }
        if (at != text.length()) {
            throw NextToken.invalid();
        }
        return Item.of(AttributeNames.of(names), values);
    }

    private static AttributeValue value(char type, String content) {
        try {
            return switch (type) {
                case 'S' -> StringValue.of(content);
                case 'N' -> NumberValue.parse(content);
                case 'B' -> BinaryValue.of(content.getBytes(StandardCharsets.ISO_8859_1));
                default -> throw NextToken.invalid();
            };
        } catch (InvalidValueException noNumber) {
            throw NextToken.invalid();
        }
    }
}

package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Recorded values, a row for each item, over and over; an empty row leaves the attribute out. */
@Kind(value = "column", describedAs = "From a file: a row for each item, over and over; empty rows leave it out.")
public record ColumnAttribute(
        @Setting("The column with the values.") TraceColumn values,

        @Setting(value = "What is put before each value, with `as: S`.", byDefault = "\"\"")
        String prefix,

        @Setting(value = "S (string) or N (number).", byDefault = "S")
        ValueType as)
        implements AttributeGenerator {
    public ColumnAttribute {
        if (as == ValueType.N && !prefix.isEmpty()) {
            throw new IllegalArgumentException("a number has no prefix: remove '" + prefix + "', or write `as: S`");
        }
    }

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        List<String> texts = files.texts(values);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(place() + " holds no values");
        }
        AttributeValue[] rows = new AttributeValue[texts.size()];
        Map<String, AttributeValue> known = new HashMap<>(); // looked up only: equal rows share a value
        int row = 0;
        for (String text : texts) {
            rows[row] = text.isEmpty() ? null : known.get(text);
            if (rows[row] == null && !text.isEmpty()) {
                rows[row] = valueOf(text, row);
                known.put(text, rows[row]);
            }
            row++;
        }
        return (keyNumber, ordinal, nowNanos) -> rows[(int) (ordinal % rows.length)];
    }

    private AttributeValue valueOf(String text, int row) {
        try {
            return as.read(prefix + text);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("row " + (row + 1) + " of " + place() + ": " + unreadable.getMessage());
        }
    }

    private String place() {
        return "column '" + values.column() + "' of " + values.file();
    }
}

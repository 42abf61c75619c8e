package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;

/** The types that a generated attribute can have. */
public enum ValueType {
    S {
        @Override
        AttributeValue read(String text) {
            return StringValue.of(text);
        }
    },
    N {
        @Override
        AttributeValue read(String text) {
            try {
                return NumberValue.of(new BigDecimal(text.trim()));
            } catch (NumberFormatException notANumber) {
                throw new IllegalArgumentException(
                        "'" + text + "' is not a number, such as 12 or -0.5, as type N demands");
            }
        }
    };

    /** The value that a text stands for. */
    abstract AttributeValue read(String text);
}

package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import java.util.SplittableRandom;

/** Where the values of a named attribute come from. */
public sealed interface AttributeGenerator
        permits ChoiceAttribute,
                ConstantAttribute,
                NumberAttribute,
                CounterAttribute,
                TimestampAttribute,
                TextAttribute,
                KeyNumberAttribute,
                ColumnAttribute {
    /** Starts generating. */
    Values open(SplittableRandom random, TraceFiles files);

    /** A running generator. */
    interface Values {
        /**
         * A value for an item, or null where this item has no such attribute (a sparse one).
         *
         * @param keyNumber the number of the item's partition key
         * @param ordinal how many items this generator made before, from 0: the row of a recorded column
         * @param nowNanos the simulated time
         */
        AttributeValue next(long keyNumber, long ordinal, long nowNanos);
    }
}

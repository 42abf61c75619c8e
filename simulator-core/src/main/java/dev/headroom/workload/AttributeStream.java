package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.StringValue;
import java.util.Arrays;

/**
 * A running {@link ItemShape}: draws the sizes of items and the values of their named attributes, in the order of the
 * shape. It does not know the key attributes; whoever assembles the item adds them and fills it up to its size with
 * {@link #filler}.
 */
public final class AttributeStream {
    private final String[] names;
    private final AttributeGenerator.Values[] generators;
    private final SizeDistribution.Sizes sizes;
    private final StringValue[] fillers = new StringValue[SizeDistribution.LARGEST + 1];
    private long ordinal;

    /**
     * @param streams streams of its own: each attribute draws from one under its name, so that one more attribute
     *     changes neither the others nor the sizes
     * @param files where recorded values are found
     */
    public AttributeStream(ItemShape shape, RandomStreams streams, TraceFiles files) {
        this.names = shape.attributes().keySet().toArray(new String[0]);
        this.generators = new AttributeGenerator.Values[names.length];
        RandomStreams attributeStreams = streams.within("attributes");
        for (int i = 0; i < names.length; i++) {
            generators[i] = shape.attributes().get(names[i]).open(attributeStreams.named(names[i]), files);
        }
        this.sizes = shape.size().open(streams.named("size"), files);
    }

    /** The names of the attributes, in the order of {@link #fill}. */
    public String[] names() {
        return names.clone();
    }

    /** Where in {@link #fill} the attribute of that name stands, or -1. */
    public int indexOf(String name) {
        return Arrays.asList(names).indexOf(name);
    }

    /** The size of the next item as a whole, in bytes. */
    public int sampleSize() {
        return sizes.next();
    }

    /** The mean size of an item, in bytes. */
    public double meanSize() {
        return sizes.mean();
    }

    /**
     * The attributes of one more item.
     *
     * @param into takes a value for each name, from index 0; null where the item lacks the attribute
     * @param keyNumber the number of the item's partition key
     * @param nowNanos the simulated time
     */
    public void fill(AttributeValue[] into, long keyNumber, long nowNanos) {
        for (int i = 0; i < generators.length; i++) {
            into[i] = generators[i].next(keyNumber, ordinal, nowNanos);
        }
        ordinal++;
    }

    /**
     * New values for some attributes of an item, as an update sets them.
     *
     * @param chosen which attributes, by their index in {@link #names}
     * @param into takes a value for each chosen one, from index 0; null where the item is to lack it
     * @param keyNumber the number of the item's partition key
     * @param nowNanos the simulated time
     */
    public void fillChosen(int[] chosen, AttributeValue[] into, long keyNumber, long nowNanos) {
        for (int i = 0; i < chosen.length; i++) {
            into[i] = generators[chosen[i]].next(keyNumber, ordinal, nowNanos);
        }
        ordinal++;
    }

    /**
     * A text of so many bytes, 0 to 409,600; the same value for the same length, and without characters until it is
     * read.
     */
    public StringValue filler(int bytes) {
        StringValue filler = fillers[bytes];
        if (filler == null) {
            filler = StringValue.filler(bytes);
            fillers[bytes] = filler;
        }
        return filler;
    }
}

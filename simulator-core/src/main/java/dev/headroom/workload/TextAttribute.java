package dev.headroom.workload;

import dev.headroom.item.StringValue;
import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** Letters and digits in random order. Items share the texts, of which there are only so many. */
@Kind(value = "text", describedAs = "Letters and digits in random order.")
public record TextAttribute(
        @Setting(value = "How long, in bytes.", min = 1, max = SizeDistribution.LARGEST)
        DataSize length,

        @Setting(
                value = "How many different texts; fewer where they would take more than 16 MB together.",
                byDefault = "1000",
                min = 1,
                max = 1_000_000)
        long distinct)
        implements AttributeGenerator {

    private static final long LARGEST_STOCK_BYTES = 16 << 20;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        long count = Math.max(1, Math.min(distinct, LARGEST_STOCK_BYTES / length.bytes()));
        SplittableRandom letters = random.split();
        StringValue[] texts = new StringValue[(int) count];
        return (keyNumber, ordinal, nowNanos) -> {
            int chosen = (int) Draw.below(random, count);
            if (texts[chosen] == null) {
                texts[chosen] = StringValue.of(textFrom(letters));
            }
            return texts[chosen];
        };
    }

    private String textFrom(SplittableRandom letters) {
        char[] text = new char[(int) length.bytes()];
        for (int i = 0; i < text.length; i++) {
            text[i] = ALPHABET.charAt((int) Draw.below(letters, ALPHABET.length()));
        }
        return new String(text);
    }
}

package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeStreamTest {
    private final Map<String, AttributeGenerator> attributes = new LinkedHashMap<>();

    @Test
    void fillsAttributesInTheOrderOfTheShape() {
        attributes.put("sequence", new CounterAttribute(0));
        attributes.put("customer", new KeyNumberAttribute(10, "c-", ValueType.S));
        AttributeStream stream = open(1);
        AttributeValue[] values = new AttributeValue[2];

        stream.fill(values, 0, 0);
        stream.fill(values, 25, 0);

        assertThat(stream.names()).containsExactly("sequence", "customer");
        assertThat(values).containsExactly(NumberValue.of(1), StringValue.of("c-5"));
    }

    @Test
    void fillsOnlyTheChosenAttributes() {
        attributes.put("status", new ConstantAttribute("NEW", ValueType.S));
        attributes.put("sequence", new CounterAttribute(0));
        AttributeStream stream = open(1);
        AttributeValue[] values = new AttributeValue[1];

        stream.fillChosen(new int[] {stream.indexOf("sequence")}, values, 0, 0);

        assertThat(values).containsExactly(NumberValue.of(0));
        assertThat(stream.indexOf("missing")).isEqualTo(-1);
    }

    @Test
    void leavesAnAttributeAsItIsWhenAnotherIsAdded() {
        attributes.put("price", new NumberAttribute(0, 1_000_000));
        AttributeValue alone = firstPrice(open(8));
        attributes.put("rank", new NumberAttribute(0, 1_000_000));

        assertThat(firstPrice(open(8))).isEqualTo(alone);
        assertThat(firstPrice(open(9))).isNotEqualTo(alone);
    }

    @Test
    void sharesFillersThatTakeNoMemoryUntilTheyAreRead() {
        AttributeStream stream = open(1);

        StringValue filler = stream.filler(1_000);

        assertThat(filler).isSameAs(stream.filler(1_000)).isEqualTo(StringValue.of("x".repeat(1_000)));
        assertThat(filler.sizeInBytes()).isEqualTo(1_000);
        assertThat(stream.filler(0).text()).isEmpty();
        assertThat(stream.filler(SizeDistribution.LARGEST).sizeInBytes()).isEqualTo(409_600);
        assertThat(filler).hasSameHashCodeAs(StringValue.of(filler.text())).isGreaterThan(stream.filler(999));
    }

    @Test
    void drawsSizes() {
        assertThat(open(1).sampleSize()).isEqualTo(400);
        assertThat(open(1).meanSize()).isEqualTo(400);
    }

    private AttributeStream open(long seed) {
        ItemShape shape = new ItemShape(SizeDistribution.of("400B"), attributes);
        return new AttributeStream(shape, new RandomStreams(seed), TraceFiles.NONE);
    }

    private AttributeValue firstPrice(AttributeStream stream) {
        AttributeValue[] values = new AttributeValue[attributes.size()];
        stream.fill(values, 0, 0);
        return values[0];
    }
}

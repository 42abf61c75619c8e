package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sizes against items whose charge the service itself was asked for (facts §2.1). */
class AttributeSizeTest {
    private static final AttributeValue NUMBER = NumberValue.of(new BigDecimal("12.3456"));
    private static final BinaryValue TWO_BYTES = BinaryValue.of((byte) 1, (byte) 2);
    private static final BinaryValue BYTE_TWO = BinaryValue.of((byte) 2);
    private static final BinaryValue BYTE_ONE = BinaryValue.of((byte) 1);

    @Test
    void fillsOneKilobyteToTheByteWithAStringANumberBytesAndASetOfBytes() {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item.put("a", string(10, 'A'));
        item.put("b", string(999, 'b'));
        item.put("c", NUMBER);
        item.put("d", TWO_BYTES);
        item.put("e", BinarySet.of(List.of(TWO_BYTES, BYTE_TWO, BYTE_ONE)));
        assertThat(size(item)).isEqualTo(1024);

        item.put("b", string(1001, 'b'));
        item.put("e", BinarySet.of(List.of(TWO_BYTES, BYTE_TWO)));
        assertThat(size(item)).isEqualTo(1025);
    }

    @Test
    void fillsFourKilobytesToTheByteWithEveryKindOfNesting() {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item.put("a", string(10, 'A'));
        item.put("bb", string(3999, 'b'));
        item.put("ccc", NUMBER);
        item.put("dddd", TWO_BYTES);
        item.put("eeeee", BinarySet.of(List.of(TWO_BYTES, BYTE_TWO, BYTE_ONE)));
        item.put("ffffff", NullValue.NULL);
        item.put("ggggggg", BooleanValue.FALSE);
        item.put("hhhhhhhh", ListValue.of(List.of(text("a"), text("aa"), text("bb"), text("ccc"))));
        item.put("iiiiiiiii", MapValue.of(Map.of("aa", text("aa"), "bbb", text("bbb"))));
        assertThat(size(item)).isEqualTo(4096);

        item.put("bb", string(4000, 'b'));
        assertThat(size(item)).isEqualTo(4097);
    }

    @Test
    void emptyListsAndMapsTakeThreeBytes() {
        assertThat(ListValue.of(List.of()).sizeInBytes()).isEqualTo(3);
        assertThat(MapValue.of(Map.of()).sizeInBytes()).isEqualTo(3);
    }

    @Test
    void countsUtf8BytesOfTextAndOfTheNamesInAMap() {
        assertThat(text("é").sizeInBytes()).isEqualTo(2);
        assertThat(text("😀").sizeInBytes()).isEqualTo(4);
        assertThat(MapValue.of(Map.of("é", BooleanValue.TRUE)).sizeInBytes()).isEqualTo(3 + 1 + 2 + 1);
    }

    @Test
    void setsAddNothingToTheirElements() {
        assertThat(StringSet.of(List.of(text("a"), text("bcd"))).sizeInBytes()).isEqualTo(4);
        assertThat(NumberSet.of(List.of(NumberValue.of(12), NumberValue.of(0))).sizeInBytes())
                .isEqualTo(2 + 1);
    }

    @Test
    void setsAndMapsAreEqualWhateverTheirOrder() {
        assertThat(StringSet.of(List.of(text("a"), text("b")))).isEqualTo(StringSet.of(List.of(text("b"), text("a"))));
        Map<String, AttributeValue> forwards = new LinkedHashMap<>();
        forwards.put("x", NullValue.NULL);
        forwards.put("y", BooleanValue.TRUE);
        Map<String, AttributeValue> backwards = new LinkedHashMap<>();
        backwards.put("y", BooleanValue.TRUE);
        backwards.put("x", NullValue.NULL);
        assertThat(MapValue.of(forwards)).isEqualTo(MapValue.of(backwards)).hasSameHashCodeAs(MapValue.of(backwards));
    }

    @Test
    void ordersBytesAsUnsigned() {
        assertThat(BinaryValue.of((byte) 0xff)).isGreaterThan(BinaryValue.of((byte) 0x01));
    }

    private static StringValue text(String text) {
        return StringValue.of(text);
    }

    private static StringValue string(int length, char letter) {
        return StringValue.of(String.valueOf(letter).repeat(length));
    }

    private static int size(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(entry ->
                        text(entry.getKey()).sizeInBytes() + entry.getValue().sizeInBytes())
                .sum();
    }
}

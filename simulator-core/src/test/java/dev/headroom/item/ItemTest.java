package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {
    private final Item shirt =
            Item.of(AttributeNames.of(List.of("shirt-color", "shirt-size")), StringValue.of("R"), StringValue.of("M"));

    /** The developer guide's example, facts §2.1: 11 + 1 + 10 + 1 bytes. */
    @Test
    void countsTheBytesOfNamesAndValues() {
        assertThat(shirt.sizeInBytes()).isEqualTo(23);
        assertThat(AttributeNames.of(List.of("größe")).sizeInBytes()).isEqualTo(7);
        assertThat(AttributeNames.of(List.of("a", "größe")).sizeInBytes(1)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 2",
        "1.2, 3",
        "123, 3",
        "1234, 3",
        "12.3, 3",
        "-12, 3",
        "0, 1",
        "100, 2",
        "123456, 4",
        "3.14159, 5",
        "1E125, 2",
        "-1, 3",
        "0.001, 2",
        "-0.5, 3",
        "120.5, 4"
    })
    void countsTheBytesOfNumbers(String number, int bytes) {
        assertThat(NumberValue.of(new BigDecimal(number)).sizeInBytes()).isEqualTo(bytes);
    }

    @Test
    void setsReplacesAndRemovesAttributes() {
        Item larger = shirt.with("n", NumberValue.of(12));

        assertThat(larger.sizeInBytes()).isEqualTo(23 + 1 + 2);
        assertThat(larger.with("shirt-size", StringValue.of("XL")).sizeInBytes())
                .isEqualTo(27);
        assertThat(larger.without("shirt-color").sizeInBytes()).isEqualTo(14);
        assertThat(larger.without("n")).isEqualTo(shirt);
        assertThat(shirt.without("n")).isSameAs(shirt);
        assertThat(shirt.get("n")).isNull();
        assertThat(larger.get("n")).isEqualTo(NumberValue.of(12));
    }

    @Test
    void isEqualWhateverTheOrderOfItsAttributes() {
        Item turned = Item.of(
                AttributeNames.of(List.of("shirt-size", "shirt-color")), StringValue.of("M"), StringValue.of("R"));
        Item other = Item.of(
                AttributeNames.of(List.of("shirt-size", "shirt-color")), StringValue.of("R"), StringValue.of("M"));

        assertThat(turned).isEqualTo(shirt).hasSameHashCodeAs(shirt);
        assertThat(other).isNotEqualTo(shirt);
    }

    @Test
    void comparesFillersByTheirSize() {
        StringValue filler = StringValue.filler(Integer.MAX_VALUE); // its text would not fit into memory

        assertThat(filler.equals(StringValue.filler(Integer.MAX_VALUE))).isTrue();
        assertThat(filler.equals(StringValue.filler(5))).isFalse();
        assertThat(StringValue.filler(3)).isEqualTo(StringValue.of("xxx")).hasSameHashCodeAs(StringValue.of("xxx"));
    }

    @Test
    void refusesAnotherNumberOfValuesThanNames() {
        assertThatThrownBy(() -> Item.of(AttributeNames.of(List.of("a", "b")), NumberValue.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 names but 1 values");
    }

    @Test
    void tellsKeysApartByBothParts() {
        PrimaryKey one = PrimaryKey.of(NumberValue.of(1)).withSort(StringValue.of("Aa"));

        assertThat(one)
                .isEqualTo(PrimaryKey.of(NumberValue.of(new BigDecimal("1.0"))).withSort(StringValue.of("Aa")));
        assertThat(one).isNotEqualTo(PrimaryKey.of(NumberValue.of(1)).withSort(StringValue.of("BB")));
        assertThat(one).isNotEqualTo(PrimaryKey.of(StringValue.of("1")).withSort(StringValue.of("Aa")));
        assertThat(one.hash()).isEqualTo(PrimaryKey.of(NumberValue.of(1)).hash());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 1, 2",
        "1024, 2, 1, 2",
        "1025, 2, 1, 4",
        "4096, 2, 1, 8",
        "4097, 4, 2, 10",
        "1048576, 512, 256, 2048"
    })
    void countsRequestUnitsInHalves(long bytes, long strong, long eventual, long write) {
        assertThat(RequestUnits.readHalves(bytes, true)).isEqualTo(strong);
        assertThat(RequestUnits.readHalves(bytes, false)).isEqualTo(eventual);
        assertThat(RequestUnits.writeHalves(bytes)).isEqualTo(write);
    }
}

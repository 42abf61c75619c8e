package dev.headroom.workload;

import static dev.headroom.workload.RecordedColumns.COLUMN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.workload.AttributeGenerator.Values;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttributeGeneratorTest {
    private static final long SECOND = TimeSpan.NANOS_PER_SECOND;

    @Test
    void choosesTextsByWeightAndLeavesSomeOut() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("SHIPPED", 7.0);
        weights.put("OPEN", 1.0);
        Values values = open(new ChoiceAttribute(weights, 2));

        List<AttributeValue> outcomes = Arrays.asList(text("SHIPPED"), text("OPEN"), null);
        long[] counts = Frequencies.of(() -> outcomes.indexOf(values.next(0, 0, 0)), 3, 100_000);
        Frequencies.assertFit(new double[] {0.7, 0.1, 0.2}, counts);
    }

    @Test
    void repeatsAConstant() {
        assertThat(open(new ConstantAttribute("1.50", ValueType.N)).next(0, 0, 0))
                .isEqualTo(decimal("1.5"));
        assertThat(open(new ConstantAttribute("1.50", ValueType.S)).next(0, 0, 0))
                .isEqualTo(text("1.50"));
        assertThatThrownBy(() -> new ConstantAttribute("many", ValueType.N))
                .hasMessage("'many' is not a number, such as 12 or -0.5, as type N demands");
    }

    @Test
    void drawsWholeNumbersBetweenTwo() {
        Values values = open(new NumberAttribute(-1, 2));

        long[] counts = Frequencies.of(
                () -> 1 + ((NumberValue) values.next(0, 0, 0)).value().longValue(), 4, 100_000);
        Frequencies.assertFit(new double[] {0.25, 0.25, 0.25, 0.25}, counts);
    }

    @Test
    void countsItems() {
        Values values = open(new CounterAttribute(1_000));

        assertThat(values.next(5, 0, 0)).isEqualTo(NumberValue.of(1_000));
        assertThat(values.next(5, 17, 0)).isEqualTo(NumberValue.of(1_017));
    }

    @Test
    void tellsTheTime() {
        Values created =
                open(new TimestampAttribute(1_767_225_600, TimestampAttribute.Unit.MILLISECONDS, TimeSpan.ZERO));
        Values expires =
                open(new TimestampAttribute(1_767_225_600, TimestampAttribute.Unit.SECONDS, TimeSpan.parse("1h")));

        assertThat(created.next(0, 0, 1_500_000)).isEqualTo(NumberValue.of(1_767_225_600_001L));
        assertThat(expires.next(0, 0, 2 * SECOND)).isEqualTo(NumberValue.of(1_767_229_202));
        assertThat(expires.next(0, 0, 2 * SECOND + 1)).isSameAs(expires.next(0, 0, 3 * SECOND - 1));
    }

    @Test
    void writesTextsOfALengthFromAStock() {
        Values values = open(new TextAttribute(new DataSize(20), 50));

        List<AttributeValue> texts = IntStream.range(0, 5_000)
                .mapToObj(i -> values.next(0, i, 0))
                .distinct()
                .toList();
        assertThat(texts).hasSize(50).allMatch(value -> value.sizeInBytes() == 20);
    }

    @Test
    void keepsTheStockOfLongTextsSmall() {
        Values values = open(new TextAttribute(DataSize.parse("400KB"), 1_000));

        assertThat(IntStream.range(0, 1_000).mapToObj(i -> values.next(0, i, 0)).distinct())
                .hasSize(40); // 16 MB / 400 KB, rounded down
    }

    @Test
    void derivesAnOwnerFromTheKey() {
        Values customers = open(new KeyNumberAttribute(100, "customer-", ValueType.S));
        Values numbers = open(new KeyNumberAttribute(1_000_000, "", ValueType.N));

        assertThat(customers.next(1_234, 0, 0)).isEqualTo(text("customer-34"));
        assertThat(customers.next(34, 1, 0)).isSameAs(customers.next(134, 2, 0));
        assertThat(numbers.next(987_654, 0, 0)).isEqualTo(NumberValue.of(987_654));
    }

    @Test
    void readsAColumnRowByRow() {
        Values values = open(new ColumnAttribute(COLUMN, "", ValueType.N), "3", "", "3", "4.0");

        assertThat(values.next(9, 0, 0)).isEqualTo(NumberValue.of(3)).isSameAs(values.next(9, 2, 0));
        assertThat(values.next(9, 1, 0)).isNull();
        assertThat(values.next(9, 7, 0)).isEqualTo(NumberValue.of(4));
    }

    @Test
    void namesTheRowThatIsNoNumber() {
        assertThatThrownBy(() -> open(new ColumnAttribute(COLUMN, "", ValueType.N), "3", "three"))
                .hasMessage("row 2 of column 'value' of traffic.csv: 'three' is not a number, such as 12 or -0.5,"
                        + " as type N demands");
    }

    private static StringValue text(String text) {
        return StringValue.of(text);
    }

    private static NumberValue decimal(String text) {
        return NumberValue.of(new BigDecimal(text));
    }

    private static Values open(AttributeGenerator generator, String... rows) {
        return generator.open(new SplittableRandom(1), new RecordedColumns(rows));
    }
}

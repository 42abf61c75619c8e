package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts §2.2 and §11.9: 38 digits, 1E-130 to 9.99E125. */
class NumberArithmeticTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.2, 0.3",
        "99999999999999999999999999999999999999, 1, 1e38",
        "5e125, 4e125, 9e125",
        "1e-130, -1e-130, 0",
        "1e125, 1e88, 10000000000000000000000000000000000001e88",
    })
    void addsExactly(BigDecimal left, BigDecimal right, BigDecimal sum) {
        assertThat(NumberValue.of(left).plus(NumberValue.of(right))).isEqualTo(NumberValue.of(sum));
        assertThat(NumberValue.of(sum).minus(NumberValue.of(right))).isEqualTo(NumberValue.of(left));
    }

    @ParameterizedTest
    @CsvSource({
        "1e50, 1, overflow",
        "9e125, 1e125, overflow",
        "-9e125, -1e125, overflow",
        "1.1e-130, -1e-130, underflow",
    })
    void refusesWhatCannotBeStored(BigDecimal left, BigDecimal right, String flow) {
        String size = flow.equals("overflow") ? "larger" : "smaller";
        assertThatThrownBy(() -> NumberValue.of(left).plus(NumberValue.of(right)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "Number %s. Attempting to store a number with magnitude %s than supported range", flow, size);
    }
}

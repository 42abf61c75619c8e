package dev.headroom.app.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    /** 2.0E-3 and 2^-44 are among those that Java before 19 wrote with a digit too many. */
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "12,12",
        "0.1,0.1",
        "0.002,0.002",
        "2.0E-3,0.002",
        "5.684341886080802E-14,5.684341886080802E-14",
        "2.2250738585072014E-308,2.2250738585072014E-308",
        "1e15,1000000000000000",
        "-7.5,-7.5"
    })
    void writesTheShortestTextThatReadsBack(double number, String expected) {
        assertThat(Numbers.text(number)).isEqualTo(expected);
        assertThat(Double.parseDouble(Numbers.text(number))).isEqualTo(number == 0 ? 0.0 : number);
    }
}

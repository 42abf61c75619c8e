package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts §2.2, §11.9; the notations are those that the service was asked to store. */
class NumberParsingTest {
    private static final String OVERFLOW =
            "Number overflow. Attempting to store a number with magnitude larger than supported range";
    private static final String UNDERFLOW =
            "Number underflow. Attempting to store a number with magnitude smaller than supported range";
    private static final String TOO_MANY_DIGITS = "Attempting to store more than 38 significant digits in a Number";
    private static final String NOT_NUMERIC = "The parameter cannot be converted to a numeric value";

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "007, 7",
        "001.23, 1.23",
        "00, 0",
        "+3, 3",
        "+0, 0",
        "+1.5, 1.5",
        "1.0, 1",
        "1.10, 1.1",
        "100.000, 100",
        "0.0, 0",
        "0.10, 0.1",
        "1e3, 1000",
        "1E+3, 1000",
        "5e1, 50",
        "-3e2, -300",
        "1.5e2, 150",
        "1.23e4, 12300",
        "1e-3, 0.001",
        "123e-2, 1.23",
        "1.0e-1, 0.1",
        "-0, 0",
        "-0.0, 0",
        "0e5, 0",
        "0e-5, 0",
        ".5, 0.5",
        "-.5, -0.5",
        "1e20, 100000000000000000000",
        "9.9e10, 99000000000",
        "5., 5",
        "1e-20, 0.00000000000000000001",
        "-273.15, -273.15",
        "1e00000000000000000003, 1000",
    })
    void normalises(String written, String stored) {
        assertThat(NumberValue.parse(written)).hasToString(stored);
        assertThat(NumberValue.parse(written)).isEqualTo(NumberValue.of(new BigDecimal(stored)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e125",
                "9.99999999e125",
                "0.1e126",
                "1e-130",
                "10e-131",
                "0e125",
                "0.0e126",
                "0e-130",
                "3.1415926535897932384626433832795028841",
                "314159265358979323846.26433832795028841",
                "31415926535897932384626433832795028841e30",
                "99999999999999999999999999999999999999",
                "-99999999999999999999999999999999999999e88",
            })
    void takesWhatLiesInTheRange(String written) {
        assertThat(NumberValue.parse(written).value()).isEqualByComparingTo(new BigDecimal(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e126", "-1e126", "11e125", "0e126", "00e126", "1e999999999", "1.0e100000000"})
    void refusesWhatIsTooLarge(String written) {
        refuses(written, OVERFLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-131", "-1e-131", "0.9e-130", "0e-131", "0.0e-130", "1e-999999999"})
    void refusesWhatIsTooSmall(String written) {
        refuses(written, UNDERFLOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345678901234567890123456789", "-1.23456789012345678901234567890123456789",
                "3.14159265358979323846264338327950288419", "314159265358979323846264338327950288419e30",
            })
    void refusesMoreThan38Digits(String written) {
        refuses(written, TOO_MANY_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "-NaN",
                "dog",
                "-dog",
                " 1",
                "1 ",
                " ",
                "\t",
                "-",
                "+",
                ".",
                "-.",
                "e5",
                ".e5",
                "1e",
                "1e+",
                "1e5.",
                "1e5e5",
                "1.2.3",
                "--1",
                "1-",
                "1,5",
                "1_000",
                "0x10",
                "1f",
                "1d",
                "١",
                "1e99999999999",
                "1e2147483648",
                "1e-2147483648",
                "0.01e-2147483647",
            })
    void refusesWhatIsNoNumberAndSaysWhatItFound(String written) {
        refuses(written, NOT_NUMERIC + ": " + written);
    }

    @Test
    void refusesNothingAtAll() {
        refuses("", NOT_NUMERIC);
    }

    @Test
    void readsLongTextsInOnePass() {
        String zeros = "0".repeat(5_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(NumberValue.parse(zeros + "7." + zeros)).hasToString("7");
            assertThat(NumberValue.parse("0." + zeros + "12e5000000")).hasToString("0.12");
            assertThat(NumberValue.parse("12" + zeros + "e-5000000")).hasToString("12");
            refuses("1" + zeros, OVERFLOW);
            refuses("0." + zeros + "1", UNDERFLOW);
            refuses("9".repeat(5_000_000), OVERFLOW);
            refuses("9".repeat(5_000_000) + "e-5000000", TOO_MANY_DIGITS);
            refuses("1e" + "9".repeat(5_000_000), NOT_NUMERIC + ": 1e" + "9".repeat(5_000_000));
        });
    }

    /** Java's own decimals read the same grammar, with the exception of digits other than 0 to 9. */
    @Test
    void readsWhatDecimalsRead() {
        SplittableRandom random = new SplittableRandom(38);
        for (int i = 0; i < 50_000; i++) {
            String text = text(random, "0012345.e-+E");
            BigDecimal expected = decimal(text);
            if (expected == null) {
                refuses(text, NOT_NUMERIC + (text.isEmpty() ? "" : ": " + text));
            } else {
                long exponent = (long) expected.precision() - expected.scale() - 1;
                if (exponent > 125 || exponent < -130) {
                    refuses(text, exponent > 125 ? OVERFLOW : UNDERFLOW);
                } else {
                    assertThat(NumberValue.parse(text)).as(text).isEqualTo(NumberValue.of(expected));
                }
            }
        }
    }

    private static String text(SplittableRandom random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException wrong) {
            return null;
        }
    }

    private static void refuses(String written, String message) {
        assertThatThrownBy(() -> NumberValue.parse(written))
                .isInstanceOf(InvalidValueException.class)
                .satisfies(refused -> assertThat(refused.getMessage().equals(message))
                        .as("%.60s: %.200s", written, refused.getMessage())
                        .isTrue());
    }
}

package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts §2.2 and §11.9. */
class SetValueTest {
    private static final String INVALID = "One or more parameter values were invalid: ";
    private static final StringValue A = StringValue.of("a");
    private static final BinaryValue BYTE = BinaryValue.of((byte) 'b');

    @Test
    void refuseToBeEmpty() {
        assertThatThrownBy(() -> StringSet.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(INVALID + "An string set  may not be empty");
        assertThatThrownBy(() -> NumberSet.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(INVALID + "An number set  may not be empty");
        assertThatThrownBy(() -> BinarySet.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(INVALID + "Binary sets should not be empty");
    }

    @Test
    void refuseTheSameElementTwice() {
        assertThatThrownBy(() -> StringSet.of(List.of(A, A)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(INVALID + "Input collection [a, a] contains duplicates.");
        assertThatThrownBy(() -> NumberSet.of(List.of(NumberValue.parse("1"), NumberValue.parse("1.0"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Input collection contains duplicates");
        assertThatThrownBy(() -> BinarySet.of(List.of(BYTE, BYTE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(INVALID + "Input collection [Yg==, Yg==]of type BS contains duplicates.");
    }

    @Test
    void keepTheirElementsInOrderAndAreEqualWhateverItIs() {
        StringSet set = StringSet.of(List.of(StringValue.of("z"), A));

        assertThat(set.elements()).containsExactly(StringValue.of("z"), A);
        assertThat(set).hasToString("[z, a]").isEqualTo(StringSet.of(List.of(A, StringValue.of("z"))));
        assertThat(set).hasSameHashCodeAs(StringSet.of(List.of(A, StringValue.of("z"))));
        assertThat(set).isNotEqualTo(StringSet.of(List.of(A)));
    }

    @Test
    void mayHoldEmptyStrings() {
        assertThat(StringSet.of(List.of(StringValue.of(""), A)).sizeInBytes()).isEqualTo(1);
    }
}

package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts §2.2: the service stores a string within 31 maps and refuses it within 32. */
class NestingLevelsTest {
    @Test
    void countsTheAttributeItself() {
        assertThat(NestingLevels.of(NumberValue.of(1))).isEqualTo(1);
        assertThat(NestingLevels.of(ListValue.of(List.of()))).isEqualTo(1);
        assertThat(NestingLevels.of(ListValue.of(List.of(NumberValue.of(1), wrapped(2)))))
                .isEqualTo(4);
        assertThat(NestingLevels.of(wrapped(31))).isEqualTo(NestingLevels.MAX);
    }

    @Test
    void refusesTheThirtyThird() {
        assertThatCode(() -> NestingLevels.requireSupported(NestingLevels.of(wrapped(31))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> NestingLevels.requireSupported(NestingLevels.of(wrapped(32))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Nesting Levels have exceeded supported limits: "
                        + "Attributes in the item have nested levels beyond supported limit");
    }

    @Test
    void nullMustBeTrue() {
        assertThat(NullValue.of(true)).isSameAs(NullValue.NULL);
        assertThatThrownBy(() -> NullValue.of(false))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("One or more parameter values were invalid: "
                        + "Null attribute value types must have the value of true");
    }

    private static AttributeValue wrapped(int maps) {
        AttributeValue value = StringValue.of("leaf");
        for (int i = 0; i < maps; i++) {
            value = i % 2 == 0 ? MapValue.of(Map.of("n", value)) : ListValue.of(List.of(value));
        }
        return value;
    }
}

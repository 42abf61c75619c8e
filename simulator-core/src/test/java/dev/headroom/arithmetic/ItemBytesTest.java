package dev.headroom.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.arithmetic.Worked.Step;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.StringValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemBytesTest {
    @Test
    void sizesTheShirtOfTheDeveloperGuide() {
        Map<String, AttributeValue> shirt = new LinkedHashMap<>();
        shirt.put("shirt-color", StringValue.of("R"));
        shirt.put("shirt-size", StringValue.of("M"));
        Worked worked = ItemBytes.itemSize(shirt);
        assertThat(worked.answerText()).isEqualTo("23 bytes");
        assertThat(worked.steps())
                .startsWith(
                        new Step("shirt-color (S): name 11 + value 1", "12 B"),
                        new Step("shirt-size (S): name 10 + value 1", "11 B"))
                .contains(new Step("to store it: + 100", "123 B"));
    }

    @Test
    void saysByHowMuchAnItemIsTooLarge() {
        assertThat(limit(409_600)).isEqualTo("fits");
        assertThat(limit(409_601)).isEqualTo("too large, by 1 B");
    }

    private static String limit(int bytes) {
        Worked worked = ItemBytes.itemSize(Map.of("a", StringValue.of("x".repeat(bytes - 1))));
        return worked.steps().get(worked.steps().size() - 1).result();
    }
}

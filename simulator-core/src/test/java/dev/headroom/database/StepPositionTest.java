package dev.headroom.database;

import static dev.headroom.database.Values.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.data.ExecuteStatementResponse;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages end at sort keys of each type, and go on behind them. */
class StepPositionTest {
    static Stream<List<? extends AttributeValue>> goesOnBehindAnyKey() {
        List<BinaryValue> binaries = IntStream.range(0, 256)
                .mapToObj(i -> BinaryValue.of((byte) i, (byte) -i))
                .toList();
        List<StringValue> strings = Stream.of("", "\0", "x".repeat(1_023), "ä€", "\ud83d\ude00", "\ud83d", "\ufffd")
                .map(text -> StringValue.of("s" + text))
                .toList();
        return Stream.of(binaries, strings);
    }

    @ParameterizedTest
    @MethodSource
    void goesOnBehindAnyKey(List<? extends AttributeValue> keys) {
        ScalarAttributeType type = ScalarAttributeType.valueOf(keys.get(0).typeName());
        TestDatabase tests = TestDatabase.unlimited()
                .withTable(TestDatabase.table("t")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(List.of(
                                new AttributeDefinition("pk", ScalarAttributeType.S),
                                new AttributeDefinition("sk", type)))
                        .keySchema(List.of(
                                new KeySchemaElement("pk", KeyType.HASH), new KeySchemaElement("sk", KeyType.RANGE))));
        keys.forEach(key -> tests.put(item("pk", "a", "sk", key)));
        for (String statement : List.of("SELECT sk FROM t WHERE pk = 'a'", "SELECT sk FROM t")) {
            assertThat(oneByOne(new PartiQl(tests.database), statement))
                    .containsExactlyInAnyOrderElementsOf(List.copyOf(keys));
        }
    }

    private static List<AttributeValue> oneByOne(PartiQl partiQl, String statement) {
        List<AttributeValue> found = new ArrayList<>();
        String token = null;
        do {
            ExecuteStatementResponse page = partiQl.page(statement, 1, token);
            page.items().forEach(item -> found.add(item.get("sk")));
            token = page.nextToken();
        } while (token != null);
        return found;
    }
}

package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.expression.ConditionExpression;
import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.ExpressionKind;
import dev.headroom.expression.Placeholders;
import dev.headroom.expression.ProjectionExpression;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.property.Choices;
import dev.headroom.property.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** However an expression is written, it means what the tree means that it was written from, or is refused where that is. */
class ExpressionPropertiesTest {
    /** An expression as a tree and as a text, and an item. */
    private record Written<T>(T tree, String text, Wording wording, Map<String, Object> item) {
        Placeholders placeholders() {
            return Placeholders.of(wording.names(), wording.values());
        }
    }

    @Test
    void conditionsMeanWhatTheyWereWrittenFrom() {
        Property.of(4_000, ExpressionPropertiesTest::condition).holds(written -> {
            ThrowingCallable parsing =
                    () -> ConditionExpression.parse(written.text(), written.placeholders(), ExpressionKind.CONDITION);
            if (!written.tree().isSound()) {
                assertThatThrownBy(parsing).isInstanceOf(ExpressionException.class);
                return;
            }
            ConditionExpression parsed =
                    ConditionExpression.parse(written.text(), written.placeholders(), ExpressionKind.CONDITION);
            assertThat(parsed.holds(Plain.item(written.item())))
                    .isEqualTo(written.tree().holds(written.item()));
            assertThat(parsed.holds(null)).isEqualTo(written.tree().holds(Map.of()));
        });
    }

    private static Written<Truth> condition(Choices choices) {
        Truth truth = new Truths(choices).truth(4);
        Wording wording = new Wording(choices);
        String text = wording.parenthesised(truth.text(wording), false);
        return new Written<>(truth, text, wording, new Values(choices).item());
    }

    @Test
    void updatesMeanWhatTheyWereWrittenFrom() {
        Property.of(6_000, ExpressionPropertiesTest::update).holds(written -> {
            Changes changes = written.tree();
            if (!changes.isSound()) {
                assertThatThrownBy(() -> UpdateExpression.parse(written.text(), written.placeholders()))
                        .isInstanceOf(ExpressionException.class);
                return;
            }
            UpdateExpression parsed = UpdateExpression.parse(written.text(), written.placeholders());
            agree(() -> changes.apply(written.item()), () -> Plain.of(parsed.apply(Plain.item(written.item()))));
            Map<String, Object> key = Map.of("k", "v");
            agree(() -> changes.create(key), () -> Plain.of(parsed.create(Plain.item(key))));
        });
    }

    private static Written<Changes> update(Choices choices) {
        Changes changes = Changes.of(choices);
        Wording wording = new Wording(choices);
        return new Written<>(changes, changes.text(wording), wording, new Values(choices).item());
    }

    private static void agree(Supplier<Map<String, Object>> expected, Supplier<Map<String, Object>> actual) {
        Map<String, Object> result;
        try {
            result = expected.get();
        } catch (Refused refused) {
            assertThatThrownBy(actual::get).isInstanceOf(ExpressionException.class);
            return;
        }
        assertThat(actual.get()).isEqualTo(result);
    }

    @Test
    void projectionsMeanWhatTheyWereWrittenFrom() {
        Property.of(3_000, ExpressionPropertiesTest::projection).holds(written -> {
            if (Path.anyClash(written.tree())) {
                assertThatThrownBy(() -> ProjectionExpression.parse(written.text(), written.placeholders()))
                        .isInstanceOf(ExpressionException.class);
                return;
            }
            Sparse parts = Sparse.empty();
            for (Path path : written.tree()) {
                Object value = path.in(written.item());
                if (value != null) {
                    parts.lay(path, value);
                }
            }
            assertThat(Plain.of(ProjectionExpression.parse(written.text(), written.placeholders())
                            .project(Plain.item(written.item()))))
                    .isEqualTo(parts.item());
        });
    }

    private static Written<List<Path>> projection(Choices choices) {
        Values values = new Values(choices);
        List<Path> paths = new ArrayList<>(List.of(values.path()));
        paths.addAll(choices.list(2, values::path));
        Wording wording = new Wording(choices);
        String text = paths.stream().map(path -> path.text(wording)).collect(Collectors.joining(wording.between(",")));
        return new Written<>(paths, text, wording, values.item());
    }
}

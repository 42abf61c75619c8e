package dev.headroom.expression;

import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Random conditions, written out with as few parentheses as precedence allows, agree with what they were made from. */
class ConditionModelTest {
    /** A condition and its truth; binds tells how tightly: 0 for OR, 1 for AND, 2 for NOT and what is simple. */
    private record Made(String text, boolean truth, int binds) {
        String at(int least) {
            return binds >= least ? text : "(" + text + ")";
        }
    }

    @Test
    void agreesWithWhatItWasMadeFrom() {
        for (int seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] numbers = {random.nextInt(4), random.nextInt(4), random.nextInt(4)};
            Item item = Values.item("a", n("" + numbers[0]), "b", n("" + numbers[1]), "c", n("" + numbers[2]));
            Made made = made(random, numbers, 5);
            Placeholders placeholders = with(":n0", n("0"), ":n1", n("1"), ":n2", n("2"), ":n3", n("3"));
            assertThat(ConditionExpression.parse(made.text(), placeholders, ExpressionKind.FILTER)
                            .holds(item))
                    .as("seed %d: %s of %s", seed, made.text(), item)
                    .isEqualTo(made.truth());
        }
    }

    private static Made made(SplittableRandom random, int[] numbers, int depth) {
        int choice = depth == 0 ? 3 : random.nextInt(5);
        if (choice >= 3) {
            return simple(random, numbers);
        }
        Made left = made(random, numbers, depth - 1);
        Made right = made(random, numbers, depth - 1);
        return switch (choice) {
            case 0 -> new Made(left.at(0) + " OR " + right.at(0), left.truth() || right.truth(), 0);
            case 1 -> new Made(left.at(1) + " and " + right.at(1), left.truth() && right.truth(), 1);
            default -> new Made("NOT " + left.at(2), !left.truth(), 2);
        };
    }

    private static Made simple(SplittableRandom random, int[] numbers) {
        int attribute = random.nextInt(3);
        int bound = random.nextInt(4);
        int upper = bound + random.nextInt(4 - bound);
        int value = numbers[attribute];
        String name = "abc".substring(attribute, attribute + 1);
        List<String> texts = List.of(
                name + " = :n" + bound,
                name + "<>:n" + bound,
                ":n" + bound + " > " + name,
                name + " between :n" + bound + " and :n" + upper,
                name + " in (:n" + bound + ", :n" + upper + ")");
        List<BooleanSupplier> truths = List.of(
                () -> value == bound,
                () -> value != bound,
                () -> value < bound,
                () -> value >= bound && value <= upper,
                () -> value == bound || value == upper);
        int which = random.nextInt(texts.size());
        return new Made(texts.get(which), truths.get(which).getAsBoolean(), 2);
    }
}

package dev.headroom.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** False claims are found out, and told by their smallest counterexample; true ones pass. */
class PropertyTest {
    private static final Function<Choices, List<Integer>> NUMBERS =
            choices -> choices.list(20, () -> choices.below(1_000));

    @Test
    void passesWhatIsTrueAndTriesAsManyCasesAsAsked() {
        List<List<Integer>> tried = new ArrayList<>();
        new Property<>(NUMBERS, 50, 1, null).holds(numbers -> {
            tried.add(numbers);
            assertThat(numbers).allMatch(number -> number < 1_000);
        });
        assertThat(tried).hasSize(50);
        assertThat(new HashSet<>(tried)).hasSizeGreaterThan(40);
    }

    @Test
    void lowersNumbersToTheLeastThatFails() {
        assertThat(simplest(NUMBERS, numbers -> assertThat(numbers).allMatch(number -> number < 123)))
                .isEqualTo("[123]");
    }

    @Test
    void dropsElementsThatDoNotMatter() {
        assertThat(simplest(NUMBERS, numbers -> assertThat(numbers).doesNotHaveDuplicates()))
                .isEqualTo("[0, 0]");
        assertThat(simplest(NUMBERS, numbers -> assertThat(numbers).hasSizeLessThan(7)))
                .isEqualTo("[0, 0, 0, 0, 0, 0, 0]");
    }

    @Test
    void takesTheSimplestBranchThatFails() {
        assertThat(simplest(PropertyTest::tree, tree -> assertThat(tree).doesNotContain("x")))
                .isEqualTo("x");
        assertThat(simplest(PropertyTest::tree, tree -> assertThat(tree).doesNotContain("(x")))
                .isEqualTo("(x y)");
    }

    private static String tree(Choices choices) {
        return choices.by(() -> "y", () -> "x", () -> "(" + tree(choices) + " " + tree(choices) + ")");
    }

    /** What breaks in its own way is no smaller case of the same failure. */
    @Test
    void keepsToTheKindOfFailure() {
        assertThat(simplest(NUMBERS, numbers -> {
                    assertThat(numbers).allMatch(number -> number < 500);
                    numbers.forEach(number -> List.of().get(number / 400));
                }))
                .isIn("[500]", "[0]");
    }

    @Test
    void replaysTheCaseOfASeed() {
        List<List<Integer>> failed = new ArrayList<>();
        Property.Claim<List<Integer>> claim = numbers -> {
            failed.add(numbers);
            assertThat(numbers).hasSizeLessThan(30);
        };
        Throwable first = catchThrowable(() -> new Property<>(NUMBERS, 1_000, 1, null).holds(claim));
        String seed = first.getMessage().replaceAll("(?s).*property.seed=", "");
        List<Integer> original = failed.stream()
                .filter(numbers -> numbers.size() >= 30)
                .findFirst()
                .orElseThrow();
        failed.clear();

        Throwable again = catchThrowable(() -> new Property<>(NUMBERS, 1_000, 1, Long.valueOf(seed)).holds(claim));

        assertThat(failed.get(0)).isEqualTo(original);
        assertThat(again)
                .hasMessageContaining("Case 1 of seed " + seed + " fails")
                .hasCause(again.getCause());
        assertThat(first)
                .hasMessageContaining("./mvnw -pl simulator-core test -Dtest='PropertyTest#")
                .hasMessageEndingWith("-Dheadroom.property.seed=" + seed);
    }

    private static <T> String simplest(Function<Choices, T> generator, Property.Claim<T> claim) {
        Throwable falsified = catchThrowable(() -> new Property<>(generator, 200, 1, null).holds(claim));
        assertThat(falsified).isInstanceOf(AssertionError.class);
        return falsified.getMessage().lines().skip(1).findFirst().orElseThrow();
    }
}

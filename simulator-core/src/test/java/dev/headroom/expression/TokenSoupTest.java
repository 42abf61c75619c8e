package dev.headroom.expression;

import static dev.headroom.expression.Values.item;
import static dev.headroom.expression.Values.l;
import static dev.headroom.expression.Values.m;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.s;
import static dev.headroom.expression.Values.ss;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.headroom.item.Item;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is thrown at the parsers, nothing but an {@link ExpressionException} comes back. */
class TokenSoupTest {
    private static final List<String> TOKENS = List.of(
            "a",
            "b",
            "#n",
            ":v",
            ":l",
            ":s",
            ":x",
            "(",
            ")",
            "[",
            "]",
            "0",
            "7",
            ".",
            ",",
            "=",
            "<>",
            "<",
            ">=",
            "+",
            "-",
            "AND",
            "or",
            "NOT",
            "IN",
            "between",
            "SET",
            "REMOVE",
            "ADD",
            "DELETE",
            "size(",
            "contains(",
            "attribute_exists(",
            "begins_with(",
            "attribute_type(",
            "if_not_exists(",
            "list_append(",
            "foo(",
            "!",
            "_",
            "\ud83d\ude00",
            "date",
            "99999999999",
            "#",
            ":");
    private static final List<String> FRAGMENTS = List.of(
            "a = :v",
            "SET a = :v",
            "SET b[0] = b[1] + :v",
            "REMOVE b[0], a",
            "ADD :x",
            "contains(b, :v)",
            "size(a) > :v",
            "b IN (:v, :l)",
            "DELETE a :s",
            "list_append(b, :l)",
            " AND ",
            " OR ",
            " , ");
    private static final Item ITEM = item("a", n("1"), "b", l(n("2"), s("x"), m("a", ss("y"))));

    @Test
    void givesAnAnswerToEverySoup() {
        int sound = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            String soup = soup(new SplittableRandom(seed));
            for (ExpressionKind kind : EnumSet.range(ExpressionKind.UPDATE, ExpressionKind.PROJECTION)) {
                sound += survives(kind, soup, seed) ? 1 : 0;
            }
        }
        assertThat(sound).as("soups that happen to be sound").isGreaterThan(100);
    }

    private static String soup(SplittableRandom random) {
        StringBuilder soup = new StringBuilder();
        int length = 1 + random.nextInt(random.nextBoolean() ? 5 : 25);
        for (int i = 0; i < length; i++) {
            List<String> source = random.nextInt(3) == 0 ? FRAGMENTS : TOKENS;
            soup.append(source.get(random.nextInt(source.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return soup.toString();
    }

    private static boolean survives(ExpressionKind kind, String soup, int seed) {
        try {
            evaluate(kind, soup);
            return true;
        } catch (ExpressionException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        } catch (RuntimeException | StackOverflowError broken) {
            return fail("seed " + seed + ", " + kind + ": " + soup, broken);
        }
    }

    private static void evaluate(ExpressionKind kind, String soup) {
        Placeholders placeholders = with("#n", "a", ":v", n("1"), ":l", l(n("1")), ":s", ss("y"));
        switch (kind) {
            case UPDATE -> {
                UpdateExpression update = UpdateExpression.parse(soup, placeholders);
                update.create(item("k", n("1")));
                update.targetsOf(update.apply(ITEM));
            }
            case PROJECTION -> ProjectionExpression.parse(soup, placeholders).project(ITEM);
            case KEY_CONDITION -> KeyConditionExpression.parse(soup, placeholders, List.of("a"), List.of("b"));
            default -> {
                ConditionExpression condition = ConditionExpression.parse(soup, placeholders, kind);
                condition.holds(ITEM);
                condition.holds(null);
            }
        }
    }
}

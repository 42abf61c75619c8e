package dev.headroom.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.StringValue;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at parser, binding and evaluation, nothing but an {@link ExpressionException} comes back. */
class StatementSoupTest {
    private static final List<String> TOKENS = List.of(
            "pk",
            "a",
            "\"b\"",
            "m.k[0]",
            "'x'",
            "'it''s'",
            "1",
            "-2.5e3",
            ".5",
            "?",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<<",
            ">>",
            ",",
            ":",
            ".",
            "*",
            "=",
            "<>",
            "!=",
            "<",
            ">=",
            "+",
            "-",
            "AND",
            "or",
            "NOT",
            "IN",
            "BETWEEN",
            "IS",
            "MISSING",
            "NULL",
            "true",
            "SET",
            "REMOVE",
            "WHERE",
            "ORDER BY",
            "DESC",
            "RETURNING ALL OLD *",
            "FROM",
            "size(",
            "contains(",
            "begins_with(",
            "attribute_type(",
            "attribute_exists(",
            "list_append(",
            "set_add(",
            "foo(",
            "LIMIT",
            "LIKE",
            ";",
            "--",
            "/*",
            "'",
            "\"",
            "#",
            "\u00e9",
            "\ud83d\ude00",
            "1e99999999999");
    private static final List<String> FRAGMENTS = List.of(
            "SELECT * FROM \"T\" WHERE ",
            "SELECT a, m.k FROM T.I WHERE pk = 'x'",
            "INSERT INTO \"T\" VALUE {'pk': 'x', 'l': [1, {'k': <<2>>}]}",
            "UPDATE T SET a = a + 1 REMOVE b ",
            "WHERE pk = 'x' AND sk = '1' ",
            "SET a = list_append(a, [1]) ",
            "WHERE pk = 'x' AND sk = 1 ",
            "DELETE FROM T WHERE pk IN [?, 2] ",
            "EXISTS(SELECT * FROM T WHERE pk = 'x' AND a IS MISSING)",
            "a BETWEEN 1 AND 2",
            "(a = 1 OR NOT contains(a, 'x'))");

    private static final Item ITEM = Bound.item(
            "pk", Bound.s("x"),
            "a", Bound.n("1"),
            "b", ListValue.of(List.of(Bound.n("2"))));

    @Test
    void givesAnAnswerToEverySoup() {
        int sound = 0;
        for (int seed = 0; seed < 40_000; seed++) {
            sound += survives(soup(new SplittableRandom(seed)), seed) ? 1 : 0;
        }
        assertThat(sound).as("soups that happen to be sound").isGreaterThan(500);
    }

    private static String soup(SplittableRandom random) {
        StringBuilder soup = new StringBuilder();
        if (random.nextInt(4) > 0) {
            soup.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        int length = random.nextInt(random.nextBoolean() ? 4 : 25);
        for (int i = 0; i < length; i++) {
            List<String> source = random.nextInt(4) == 0 ? FRAGMENTS : TOKENS;
            soup.append(source.get(random.nextInt(source.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return soup.toString();
    }

    private static boolean survives(String soup, int seed) {
        try {
            Statement statement = Statement.parse(soup);
            AttributeValue parameter = StringValue.of("x");
            evaluate(statement.bind(Collections.nCopies(statement.parameterCount(), parameter), Bound.KEYS));
            return true;
        } catch (ExpressionException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        } catch (RuntimeException | StackOverflowError broken) {
            return fail("seed " + seed + ": " + soup, broken);
        }
    }

    private static void evaluate(BoundStatement bound) {
        if (bound instanceof BoundStatement.Scan scan && scan.filter() != null) {
            scan.projection().project(scan.filter().holds(ITEM) ? ITEM : Bound.item());
        } else if (bound instanceof BoundStatement.Query query) {
            query.ranges().forEach(range -> assertThat(
                            range.filter() == null || range.filter().holds(ITEM))
                    .isIn(true, false));
        } else if (bound instanceof BoundStatement.Update update) {
            assertThat(update.permits(ITEM)).isIn(true, false);
            update.update().targetsOf(update.update().apply(ITEM));
        } else if (bound instanceof BoundStatement.Delete delete) {
            assertThat(delete.permits(ITEM)).isIn(true, false);
        } else if (bound instanceof BoundStatement.Exists exists) {
            assertThat(exists.permits(ITEM)).isIn(true, false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", "NOT ", "- ", "[", "{'a':", "<<", "size(", "a = ", "a + ", "a[0]", "a.b", "x IN [", "a AND ",
                "'x' "
            })
    void survivesWhatIsRepeatedToTheEnd(String repeated) {
        for (String start : List.of("SELECT * FROM T WHERE ", "UPDATE T SET a = ", "INSERT INTO T VALUE {'a': ")) {
            int times = (Statement.MAX_CHARACTERS - start.length()) / repeated.length();
            survives(start + repeated.repeat(times), 0);
            survives(start + repeated.repeat(150) + "a", 0);
        }
    }
}

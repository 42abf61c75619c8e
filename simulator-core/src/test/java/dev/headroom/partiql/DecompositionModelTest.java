package dev.headroom.partiql;

import static dev.headroom.partiql.Bound.item;
import static dev.headroom.partiql.Bound.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.KeyCondition;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * However a condition is taken apart, what its reads find is what the whole condition holds of, each item once. The
 * oracle puts the condition behind an OR that no query can serve, so that it is scanned for, whole.
 */
class DecompositionModelTest {
    private static final String NEVER = " OR absent = 'never'";
    private static final List<Item> ITEMS = items();
    private static final List<String> TERMS = List.of(
            "pk = 'a'",
            "pk = 'a'",
            "'b' = pk",
            "pk IN ['a', 'c']",
            "pk > 'a'",
            "sk = '1'",
            "sk IN ['0', '2']",
            "sk < '2'",
            "'1' < sk",
            "sk BETWEEN '1' AND '2'",
            "begins_with(sk, '1')",
            "sk <> '1'",
            "NOT sk = '2'",
            "flag = 'x'",
            "attribute_exists(flag)",
            "NOT (flag = 'x' OR sk = '1')");

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (String pk : List.of("a", "b", "c", "d")) {
            for (String sk : List.of("0", "1", "12", "2", "3")) {
                items.add(flagged(item("pk", s(pk), "sk", s(sk)), items.size()));
            }
        }
        return items;
    }

    private static Item flagged(Item item, int number) {
        return number % 3 == 0 ? item : item.with("flag", s(number % 3 == 1 ? "x" : "y"));
    }

    @Test
    void findsWhatTheWholeConditionHoldsOf() {
        int keyed = 0;
        for (int seed = 0; seed < 6_000; seed++) {
            String where = where(new SplittableRandom(seed), 2);
            keyed += isKeyedAndRight(where, seed) ? 1 : 0;
        }
        assertThat(keyed).as("conditions read by keys").isGreaterThan(1_000);
    }

    private static boolean isKeyedAndRight(String where, int seed) {
        BoundStatement.Read read;
        try {
            read = Bound.bind("SELECT * FROM T WHERE " + where);
        } catch (ExpressionException refused) {
            assertThat(refused.getMessage()).containsAnyOf("Overlapping conditions", "Too many decomposed");
            return false;
        }
        BoundStatement.Scan whole = Bound.bind("SELECT * FROM T WHERE (" + where + ")" + NEVER);
        List<Item> expected = ITEMS.stream().filter(whole.filter()::holds).toList();
        assertThat(found(read)).as("seed " + seed + ": " + where).containsExactlyInAnyOrderElementsOf(expected);
        return !(read instanceof BoundStatement.Scan);
    }

    private static List<Item> found(BoundStatement.Read read) {
        List<Item> found = new ArrayList<>();
        if (read instanceof BoundStatement.Lookup lookup) {
            lookup.keys().forEach(key -> ITEMS.stream()
                    .filter(item -> item.get("pk").equals(key.get("pk"))
                            && item.get("sk").equals(key.get("sk")))
                    .forEach(found::add));
        } else if (read instanceof BoundStatement.Query query) {
            query.ranges()
                    .forEach(range ->
                            ITEMS.stream().filter(item -> isIn(item, range)).forEach(found::add));
        } else {
            BoundStatement.Scan scan = (BoundStatement.Scan) read;
            ITEMS.stream().filter(scan.filter()::holds).forEach(found::add);
        }
        return found;
    }

    private static boolean isIn(Item item, BoundStatement.Range range) {
        boolean keyed = item.get("pk").equals(range.key().partition().get(0));
        for (KeyCondition condition : range.key().sort()) {
            keyed &= condition.holds(item.get("sk"));
        }
        return keyed && (range.filter() == null || range.filter().holds(item));
    }

    private static String where(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return TERMS.get(random.nextInt(TERMS.size()));
        }
        return IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(i -> where(random, depth - 1))
                .collect(Collectors.joining(random.nextBoolean() ? " AND " : " OR ", "(", ")"));
    }
}

package dev.headroom.expression;

import static dev.headroom.expression.Values.item;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.ListValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random SETs and REMOVEs of list elements agree with a list kept as a sorted map of places. */
class UpdateModelTest {
    @Test
    void agreesWithASortedMapOfPlaces() {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            TreeMap<Integer, AttributeValue> places = new TreeMap<>();
            int length = random.nextInt(6);
            for (int i = 0; i < length; i++) {
                places.put(i, n("" + i));
            }
            AttributeValue before = ListValue.of(List.copyOf(places.values()));
            String text = edit(random, places);
            assertThat(UpdateExpression.parse(text, with(":new", n("100"))).apply(item("L", before, "k", n("7"))))
                    .as("seed %d: %s of %s", seed, text, before)
                    .isEqualTo(item("L", ListValue.of(List.copyOf(places.values())), "k", n("7")));
        }
    }

    /** Chooses a fate for each of ten places, applies it to the model, and says it as an expression. */
    private static String edit(SplittableRandom random, Map<Integer, AttributeValue> places) {
        Map<Integer, AttributeValue> before = Map.copyOf(places);
        List<String> sets = new ArrayList<>(List.of("k = k"));
        List<String> removes = new ArrayList<>(List.of("nothing"));
        for (int place = 9; place >= 0; place--) {
            String target = "L[" + place + "]";
            switch (random.nextInt(4)) {
                case 0 -> {
                    sets.add(target + " = :new + k");
                    places.put(place, n("107"));
                }
                case 1 -> {
                    removes.add(target);
                    places.remove(place);
                }
                case 2 -> {
                    if (before.containsKey(0)) {
                        sets.add(target + " = L[0]");
                        places.put(place, before.get(0));
                    }
                }
                default -> {} // left as it is
            }
        }
        return "REMOVE " + String.join(", ", removes) + " SET " + String.join(", ", sets);
    }
}
